import { Duration, Size } from 'aws-cdk-lib';
import { InstanceType, SecurityGroup } from 'aws-cdk-lib/aws-ec2';
import {
  Alias,
  Architecture,
  CapacityProvider,
  Code,
  Function as LambdaFunction,
  type IFunction,
  InstanceTypeFilter,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { importVpc } from './network.ts';
import { sizing } from './sizing.ts';

const architecture =
  sizing.architecture === 'arm64' ? Architecture.ARM_64 : Architecture.X86_64;

/** Instances of one type that only run functions. */
function placeOnInstances(
  scope: Construct,
  handler: LambdaFunction,
  instanceType: string,
) {
  const vpc = importVpc(scope);
  const provider = new CapacityProvider(scope, 'Capacity', {
    subnets: vpc.privateSubnets,
    securityGroups: [new SecurityGroup(scope, 'CapacityGroup', { vpc })],
    architectures: [architecture],
    instanceTypeFilter: InstanceTypeFilter.allow([
      new InstanceType(instanceType),
    ]),
  });
  provider.addFunction(handler);
}

/** The function, or its alias if environments are kept warm. */
export function createFunction(scope: Construct): IFunction {
  const handler = new LambdaFunction(scope, 'Function', {
    runtime: Runtime.NODEJS_24_X,
    architecture,
    code: Code.fromAsset('src'),
    handler: 'handler.handler',
    memorySize: sizing.memoryMb,
    ephemeralStorageSize: Size.mebibytes(sizing.ephemeralStorageMb),
    timeout: Duration.seconds(sizing.timeoutSeconds),
  });
  if (sizing.managedInstances) {
    placeOnInstances(scope, handler, sizing.managedInstances.instanceType);
  }
  return sizing.provisionedConcurrency > 0
    ? new Alias(scope, 'Live', {
        aliasName: 'live',
        version: handler.currentVersion,
        provisionedConcurrentExecutions: sizing.provisionedConcurrency,
      })
    : handler;
}
