import { PurchaseModel } from '@compute-choice/plugin-compute-choice-common';
import { Charge } from '../../prices/Charge';
import { instanceFeeKey, instancePriceKey } from '../../prices/priceKeys';
import { inWords } from '../../sidecosts/quantities';
import { PURCHASE_NAMES } from '../containers/purchaseModels';

/** In words, how the hours of a charge come about. */
type Why = () => string;

/** Hours of instances, bought in one way. */
export function instanceCharge(hosts: {
  instanceType: string;
  purchase: PurchaseModel;
  hours: number;
  why: Why;
}): Charge {
  const { instanceType, purchase, hours, why } = hosts;
  return {
    item:
      purchase === 'on-demand' ? 'ec2.instance' : `ec2.instance.${purchase}`,
    category: 'compute',
    priceKey: instancePriceKey(instanceType, purchase),
    quantity: hours,
    description: () => `EC2 ${instanceType}, ${PURCHASE_NAMES[purchase]}`,
    formula: why,
  };
}

/** Fee of ECS Managed Instances: a share of the On-Demand price, whatever is paid. */
export function managedFeeCharge(hosts: {
  instanceType: string;
  hours: number;
  why: Why;
}): Charge {
  return {
    item: 'ecs.managed-instances-fee',
    category: 'compute',
    priceKey: instanceFeeKey(hosts.instanceType, 'ecs-fee'),
    quantity: hosts.hours,
    description: () =>
      `ECS Managed Instances, fee on the On-Demand price of ${hosts.instanceType}`,
    formula: hosts.why,
  };
}

/** Windows licence of hosts. */
export function windowsLicenceCharge(hosts: {
  vcpu: number;
  hours: number;
  why: Why;
}): Charge {
  return {
    item: 'ec2.windows-licence',
    category: 'compute',
    priceKey: 'ec2.windowsLicenceVcpuHour',
    quantity: hosts.vcpu * hosts.hours,
    description: () => 'Windows Server licence',
    formula: () => `${inWords(hosts.vcpu)} vCPU × ${hosts.why()}`,
  };
}

/** gp3 volumes that live as long as their host or task. */
export function volumeCharge(volumes: {
  item: string;
  what: string;
  gb: number;
  hours: number;
  hoursPerMonth: number;
  why: Why;
}): Charge {
  const { item, what, gb, hours, hoursPerMonth, why } = volumes;
  return {
    item,
    category: 'storage',
    priceKey: 'ebsGp3.gbMonth',
    quantity: (gb * hours) / hoursPerMonth,
    description: () => `EBS gp3, ${what}`,
    formula: () => `${inWords(gb)} GB × ${why()} / ${inWords(hoursPerMonth)} h`,
  };
}
