import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { createService, createTask } from './compute.ts';
import { main } from './image.ts';
import { createQueue } from './queue.ts';
import { scaleOnCpu } from './scaling.ts';

/** Tasks that take messages from a queue. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    const queue = createQueue(this, Duration.minutes(5));
    const task = createTask(this, {
      ...main,
      environment: { QUEUE_URL: queue.queueUrl },
    });
    queue.grantConsumeMessages(task.taskRole);
    scaleOnCpu(createService(this, task));
    new CfnOutput(this, 'QueueUrl', { value: queue.queueUrl });
  }
}
