import {
  instanceCharge,
  volumeCharge,
  windowsLicenceCharge,
} from '../platforms/ecs-ec2/cost';
import { hostVolumeGb } from '../platforms/ecs-ec2/offers';
import { Charge } from '../prices/Charge';
import { publicAddressCharge } from '../sidecosts/network';
import { inWords } from '../sidecosts/quantities';
import { Placement } from './Component';
import { isHostCharge } from './hostTenants';
import { SharedHosts } from './sharedHosts';

/** The part of the shared hosts that one of their tenants pays for. */
function shareOfHosts(
  { workload, option }: Placement,
  { offer, hostHours }: SharedHosts,
  share: number,
): Charge[] {
  const { hoursPerMonth, network } = workload;
  const hours = hostHours * share;
  const why = () =>
    `${inWords(hostHours)} host-hours of the shared cluster × ${inWords(
      share * 100,
    )}%, the share that is reserved`;
  return [
    instanceCharge({
      instanceType: offer.type.type,
      purchase: 'on-demand',
      hours,
      why,
    }),
    ...(option.variant.os === 'windows'
      ? [windowsLicenceCharge({ vcpu: offer.type.vcpu, hours, why })]
      : []),
    volumeCharge({
      item: 'ebs.host',
      what: 'volumes of the hosts',
      gb: hostVolumeGb(false),
      hours,
      hoursPerMonth,
      why,
    }),
    ...(network === 'public'
      ? [
          publicAddressCharge(workload, {
            addresses: hours / hoursPerMonth,
            purpose: 'one for each task or host',
          }),
        ]
      : []),
  ];
}

/** The charges of a component, with its part of the hosts that it shares. */
export function chargesOnSharedHosts(
  placement: Placement,
  hosts: SharedHosts | undefined,
): readonly Charge[] {
  const { charges } = placement.option.sized;
  const index =
    hosts?.tenants.findIndex(
      tenant => tenant.placement.component === placement.component,
    ) ?? -1;
  return hosts && index >= 0
    ? [
        ...shareOfHosts(placement, hosts, hosts.shares[index]),
        ...charges.filter(charge => !isHostCharge(charge)),
      ]
    : charges;
}
