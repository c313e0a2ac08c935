import {
  Configuration,
  InvalidInputError,
  Usage,
} from '@compute-choice/plugin-compute-choice-common';
import { Charge } from '../../prices/Charge';
import { inWords } from '../../sidecosts/quantities';
import { onlyUsage } from '../containers/statedUsage';
import { EngineContext } from '../PlatformModule';
import {
  instanceCharge,
  managedFeeCharge,
  volumeCharge,
  windowsLicenceCharge,
} from './cost';

type EcsEc2Configuration = Extract<Configuration, { platform: 'ecs-ec2' }>;

function invalid(path: string, message: string, expected: string) {
  return new InvalidInputError('estimate', [
    { path: `configuration.${path}`, message, expected },
  ]);
}

function vcpuOf(
  { instanceType, os, managedInstances }: EcsEc2Configuration,
  { instances, prices }: EngineContext,
): number {
  const type = instances.get(instanceType);
  if (!type) {
    throw invalid(
      'instanceType',
      `There is no price for ${instanceType} in ${prices.reference.region}`,
      'an instance type of the price book',
    );
  }
  if (os === 'windows' && managedInstances) {
    throw invalid(
      'managedInstances',
      'ECS Managed Instances do not run Windows',
      'false, or os linux',
    );
  }
  if (os === 'windows' && type.architecture !== 'x86_64') {
    throw invalid(
      'instanceType',
      `Windows does not run on ${instanceType}`,
      'an x86_64 instance type',
    );
  }
  if (os === 'windows' && type.burstable) {
    throw invalid(
      'os',
      `There is no price for Windows on ${instanceType} in ${prices.reference.region}`,
      'linux, or an instance type that is not burstable',
    );
  }
  return type.vcpu;
}

/**
 * Charges of hosts that somebody runs.
 *
 * @throws InvalidInputError if the instance type is not in the price book, if it
 * cannot run the system, or if the usage is not stated as instance-hours.
 */
export function estimateEcsEc2(
  configuration: EcsEc2Configuration,
  usage: Usage,
  context: EngineContext,
): Charge[] {
  const hours = onlyUsage(usage, 'instanceHours', 'EC2 instances');
  const vcpu = vcpuOf(configuration, context);
  const { instanceType, purchase, os, rootVolumeGb } = configuration;
  const why = () => `${inWords(hours)} instance-hours`;
  const charges = [instanceCharge({ instanceType, purchase, hours, why })];
  if (configuration.managedInstances) {
    charges.push(managedFeeCharge({ instanceType, hours, why }));
  }
  if (os === 'windows') {
    charges.push(windowsLicenceCharge({ vcpu, hours, why }));
  }
  if (rootVolumeGb > 0) {
    charges.push(
      volumeCharge({
        item: 'ebs.host',
        what: 'volumes of the hosts',
        gb: rootVolumeGb,
        hours,
        hoursPerMonth: context.policy.hoursPerMonth,
        why,
      }),
    );
  }
  return charges;
}
