import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { LambdaRestApi } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { ApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { LambdaTarget } from 'aws-cdk-lib/aws-elasticloadbalancingv2-targets';
import { FunctionUrlAuthType, type IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { createFunction } from './createFunction.ts';
import { importVpc } from './network.ts';
import { sizing } from './sizing.ts';

/** Puts what the decision names in front of the function. */
function openFrontDoor(scope: Construct, handler: IFunction): string {
  switch (sizing.frontDoor) {
    case 'function-url':
      return handler.addFunctionUrl({ authType: FunctionUrlAuthType.NONE }).url;
    case 'rest-api':
      return new LambdaRestApi(scope, 'Api', { handler }).url;
    case 'alb': {
      const balancer = new ApplicationLoadBalancer(scope, 'LoadBalancer', {
        vpc: importVpc(scope),
        internetFacing: true,
      });
      balancer
        .addListener('Http', { port: 80 })
        .addTargets('Function', { targets: [new LambdaTarget(handler)] });
      return `http://${balancer.loadBalancerDnsName}`;
    }
    default:
      return new HttpApi(scope, 'Api', {
        defaultIntegration: new HttpLambdaIntegration('Function', handler),
      }).apiEndpoint;
  }
}

/** A function that answers requests. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    new CfnOutput(this, 'Url', {
      value: openFrontDoor(this, createFunction(this)),
    });
  }
}
