import { Fn } from 'aws-cdk-lib';
import { type IVpc, Vpc } from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import { sizing } from './sizing.ts';

const zones = Array.from({ length: sizing.zones }, (_, index) => index);

/**
 * The VPC that the network stack of this region exports: `network:vpc-id`, and
 * `network:private-subnet-1`, `network:public-subnet-1` and so on for each zone.
 */
export function importVpc(scope: Construct): IVpc {
  // Whatever needs it first imports it; a name can be used once only.
  const imported = scope.node.tryFindChild('Vpc');
  if (imported) {
    return imported as IVpc;
  }
  return Vpc.fromVpcAttributes(scope, 'Vpc', {
    vpcId: Fn.importValue('network:vpc-id'),
    availabilityZones: zones.map(index => Fn.select(index, Fn.getAzs())),
    privateSubnetIds: zones.map(index =>
      Fn.importValue(`network:private-subnet-${index + 1}`),
    ),
    publicSubnetIds: zones.map(index =>
      Fn.importValue(`network:public-subnet-${index + 1}`),
    ),
  });
}
