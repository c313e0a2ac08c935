import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { ApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { Construct } from 'constructs';
import { createService, createTask } from './compute.ts';
import { main } from './image.ts';
import { scaleOnCpu } from './scaling.ts';

const PORT = 8080;

/** Tasks behind a load balancer. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    const task = createTask(this, {
      ...main,
      portMappings: [{ containerPort: PORT }],
    });
    const tasks = createService(this, task);
    scaleOnCpu(tasks);

    const balancer = new ApplicationLoadBalancer(this, 'LoadBalancer', {
      vpc: tasks.cluster.vpc,
      internetFacing: true,
    });
    balancer.addListener('Http', { port: 80 }).addTargets('Tasks', {
      port: PORT,
      targets: [tasks],
      deregistrationDelay: Duration.seconds(30),
      healthCheck: { path: '/health' },
    });
    new CfnOutput(this, 'Url', {
      value: `http://${balancer.loadBalancerDnsName}`,
    });
  }
}
