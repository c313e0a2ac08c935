import { Charge } from '../../prices/Charge';
import { containerSideCharges } from '../../sidecosts/containers';
import { inWords } from '../../sidecosts/quantities';
import { EngineContext, Variant } from '../PlatformModule';
import {
  instanceCharge,
  managedFeeCharge,
  volumeCharge,
  windowsLicenceCharge,
} from './cost';
import { HostFit } from './HostFit';
import { hostVolumeGb } from './offers';
import { hostOwnerOf } from './variants';

function instanceCharges(
  variant: Variant,
  { offer, split }: HostFit,
  owner: string,
): Charge[] {
  const instanceType = offer.type.type;
  const extra =
    owner === 'shared' ? ' beyond the free room of the cluster' : '';
  const charges: Charge[] = [];
  if (split.onDemandHours > 0 || split.otherHours === 0) {
    const hours = split.onDemandHours;
    charges.push(
      instanceCharge({
        instanceType,
        purchase: 'on-demand',
        hours,
        why: () => `${inWords(hours)} host-hours${extra}`,
      }),
    );
  }
  if (split.otherHours > 0) {
    const hours = split.otherHours;
    const committed = variant.purchase === 'spot' ? '' : ' committed';
    charges.push(
      instanceCharge({
        instanceType,
        purchase: variant.purchase,
        hours,
        why: () => `${inWords(hours)} host-hours${committed}`,
      }),
    );
  }
  return charges;
}

/** Everything that the hosts of a variant cost, side costs included. */
export function fitCharges(
  variant: Variant,
  fit: HostFit,
  { policy }: EngineContext,
): Charge[] {
  const { load, offer, hostHours, taskHours } = fit;
  const { workload } = load;
  const { hoursPerMonth, localDiskGb } = workload;
  const owner = hostOwnerOf(variant);
  const hours = () => `${inWords(hostHours)} host-hours`;
  const charges = instanceCharges(variant, fit, owner);
  if (owner === 'managed-instances') {
    charges.push(
      managedFeeCharge({
        instanceType: offer.type.type,
        hours: hostHours,
        why: hours,
      }),
    );
  }
  if (variant.os === 'windows') {
    charges.push(
      windowsLicenceCharge({
        vcpu: offer.type.vcpu,
        hours: hostHours,
        why: hours,
      }),
    );
  }
  charges.push(
    volumeCharge({
      item: 'ebs.host',
      what: 'volumes of the hosts',
      gb: hostVolumeGb(owner === 'managed-instances'),
      hours: hostHours,
      hoursPerMonth,
      why: hours,
    }),
  );
  if (localDiskGb > 0) {
    charges.push(
      volumeCharge({
        item: 'ebs.scratch',
        what: 'scratch disk of the tasks',
        gb: localDiskGb,
        hours: taskHours,
        hoursPerMonth,
        why: () => `${inWords(taskHours)} task-hours`,
      }),
    );
  }
  charges.push(
    ...containerSideCharges(workload, {
      meanPublicAddresses: hostHours / hoursPerMonth,
      allowances: policy.allowances,
    }),
  );
  return charges;
}
