import { CostCategory } from '@compute-choice/plugin-compute-choice-common';
import { Charge } from '../prices/Charge';
import { Workload } from '../workload/Workload';
import { inWords } from './quantities';

/** Public IPv4 addresses, all month. */
export function publicAddressCharge(
  { hoursPerMonth }: Workload,
  options: {
    /** Mean number of addresses over the month. */
    addresses: number;
    /** What they are for, in words. */
    purpose: string;
    category?: CostCategory;
    /** See `Charge`. */
    shared?: string;
  },
): Charge {
  return {
    item: 'public-ipv4',
    category: options.category ?? 'network',
    priceKey: 'publicIpv4.hour',
    quantity: options.addresses * hoursPerMonth,
    shared: options.shared,
    description: () => `Public IPv4 addresses (${options.purpose})`,
    formula: () =>
      `${inWords(options.addresses)} addresses × ${inWords(hoursPerMonth)} h`,
  };
}

/** The interface endpoints that the workload says it needs, in each zone. */
export function interfaceEndpointCharges({
  profile,
  existing,
  zones,
  hoursPerMonth,
}: Workload): Charge[] {
  const endpoints = profile.operations?.interfaceEndpoints ?? 0;
  return endpoints > 0 && !existing.vpcEndpoints
    ? [
        {
          item: 'vpc-endpoint.interface-hours',
          category: 'network',
          priceKey: 'vpcEndpoint.hour',
          quantity: endpoints * zones * hoursPerMonth,
          shared: 'interface-endpoints',
          description: () => 'Interface VPC endpoints, each in each zone',
          formula: () =>
            `${inWords(endpoints)} endpoints × ${inWords(
              zones,
            )} zones × ${inWords(hoursPerMonth)} h`,
        },
      ]
    : [];
}

/** An interface endpoint in each zone, for a private API. */
export function vpcEndpointCharge({ zones, hoursPerMonth }: Workload): Charge {
  return {
    item: 'vpc-endpoint.hours',
    category: 'network',
    priceKey: 'vpcEndpoint.hour',
    quantity: zones * hoursPerMonth,
    shared: 'vpc-endpoint',
    description: () => 'VPC endpoint for the private API, one in each zone',
    formula: () => `${inWords(zones)} zones × ${inWords(hoursPerMonth)} h`,
  };
}

function natTrafficCharge({ egressViaNatGb }: Workload): Charge {
  return {
    item: 'nat-gateway.gb',
    category: 'network',
    priceKey: 'natGateway.perGb',
    quantity: egressViaNatGb,
    description: () => 'NAT gateway, data processed',
    formula: () => `${inWords(egressViaNatGb)} GB through the NAT gateway`,
  };
}

/** New NAT gateways, one in each zone, with their address and traffic. */
function newNatCharges(workload: Workload): Charge[] {
  const { zones, hoursPerMonth } = workload;
  return [
    {
      item: 'nat-gateway.hours',
      category: 'network',
      priceKey: 'natGateway.hour',
      quantity: zones * hoursPerMonth,
      shared: 'nat-gateways',
      description: () => 'NAT gateways, one in each zone',
      formula: () => `${inWords(zones)} zones × ${inWords(hoursPerMonth)} h`,
    },
    publicAddressCharge(workload, {
      addresses: zones,
      purpose: 'NAT gateways',
      shared: 'nat-gateways',
    }),
    natTrafficCharge(workload),
  ];
}

function natCharges(workload: Workload): Charge[] {
  return workload.existing.nat || workload.network === 'existing-vpc'
    ? [natTrafficCharge(workload)]
    : newNatCharges(workload);
}

/**
 * The way out of tasks or hosts: NAT gateways in private subnets, an address of
 * their own in public ones.
 *
 * @param options - `meanPublicAddresses`: tasks or hosts that take a public
 * address, as a mean over the month; counts in public subnets only.
 */
export function networkCharges(
  workload: Workload,
  options: { meanPublicAddresses: number },
): Charge[] {
  return workload.network === 'public'
    ? [
        publicAddressCharge(workload, {
          addresses: options.meanPublicAddresses,
          purpose: 'one for each task or host',
        }),
      ]
    : natCharges(workload);
}

/**
 * The way out of a function. Outside a VPC it costs nothing; inside, a function
 * cannot take a public address and needs NAT gateways where tasks do not.
 */
export function functionNetworkCharges(workload: Workload): Charge[] {
  return workload.vpcAttached ? natCharges(workload) : [];
}
