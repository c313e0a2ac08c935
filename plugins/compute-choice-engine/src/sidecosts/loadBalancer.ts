import { Charge } from '../prices/Charge';
import { Workload } from '../workload/Workload';
import {
  BalancerTraffic,
  albCapacityUnits,
  nlbCapacityUnits,
} from './balancerUnits';
import { publicAddressCharge } from './network';
import {
  SECONDS_PER_HOUR,
  inWords,
  kbToGb,
  secondsPerMonth,
} from './quantities';

/** The Application Load Balancer that a workload can share with others. */
export function sharedBalancer({ frontDoor }: Workload): string {
  return frontDoor.private ? 'load-balancer/private' : 'load-balancer/public';
}

/** Mean traffic of the workload, as a load balancer counts it. */
export function balancerTraffic(workload: Workload): BalancerTraffic {
  const { demand, requestKb, responseKb, connectionsPerMonth } = workload;
  const newConnectionsPerSecond =
    connectionsPerMonth > 0
      ? connectionsPerMonth / secondsPerMonth(workload)
      : demand.meanPerSecond / workload.requestsPerConnection;
  return {
    newConnectionsPerSecond,
    connectionSeconds: workload.connectionSeconds,
    gbPerHour:
      kbToGb(demand.meanPerSecond * (requestKb + responseKb)) *
      SECONDS_PER_HOUR,
  };
}

/** The hours of a balancer of the service's own, and its public addresses. */
function ownBalancerCharges(
  workload: Workload,
  balancer: { item: string; priceKey: string; name: string; shared?: string },
): Charge[] {
  const { hoursPerMonth, zones, frontDoor } = workload;
  const { shared } = balancer;
  const hours: Charge = {
    item: balancer.item,
    category: 'front-door',
    priceKey: balancer.priceKey,
    quantity: hoursPerMonth,
    shared,
    description: () => balancer.name,
    formula: () => `1 load balancer × ${inWords(hoursPerMonth)} h`,
  };
  return frontDoor.private
    ? [hours]
    : [
        hours,
        publicAddressCharge(workload, {
          addresses: zones,
          purpose: 'load balancer, one in each zone',
          category: 'front-door',
          shared,
        }),
      ];
}

/**
 * An Application Load Balancer in front of the workload. Where the workload can
 * share one, only its capacity units are charged.
 *
 * @param options - `lambdaTargets`: the balancer invokes a function.
 */
export function albCharges(
  workload: Workload,
  options: { lambdaTargets: boolean },
): Charge[] {
  const { newConnectionsPerSecond, connectionSeconds, gbPerHour } =
    balancerTraffic(workload);
  const lcu = albCapacityUnits({
    newConnectionsPerSecond,
    connectionSeconds,
    gbPerHour,
    requestsPerSecond: workload.demand.meanPerSecond,
    rules: 0,
    lambdaTargets: options.lambdaTargets,
  });
  const usage: Charge = {
    item: 'alb.lcu',
    category: 'front-door',
    priceKey: 'alb.lcuHour',
    quantity: lcu * workload.hoursPerMonth,
    description: () => 'Application Load Balancer, capacity units (LCU)',
    formula: () =>
      `${inWords(
        lcu,
      )} LCU (the largest of new connections, active connections and data at mean traffic) × ${inWords(
        workload.hoursPerMonth,
      )} h`,
  };
  return workload.existing.alb
    ? [usage]
    : [
        ...ownBalancerCharges(workload, {
          item: 'alb.hours',
          priceKey: 'alb.hour',
          name: 'Application Load Balancer',
          shared: sharedBalancer(workload),
        }),
        usage,
      ];
}

/** A Network Load Balancer in front of the workload, for TCP and UDP. */
export function nlbCharges(workload: Workload): Charge[] {
  const protocol = workload.protocol === 'udp' ? 'udp' : 'tcp';
  const nlcu = nlbCapacityUnits(protocol, balancerTraffic(workload));
  return [
    ...ownBalancerCharges(workload, {
      item: 'nlb.hours',
      priceKey: 'nlb.hour',
      name: 'Network Load Balancer',
    }),
    {
      item: 'nlb.nlcu',
      category: 'front-door',
      priceKey: 'nlb.nlcuHour',
      quantity: nlcu * workload.hoursPerMonth,
      description: () => 'Network Load Balancer, capacity units (NLCU)',
      formula: () =>
        `${inWords(
          nlcu,
        )} NLCU (the largest of new connections, active connections and data at mean traffic) × ${inWords(
          workload.hoursPerMonth,
        )} h`,
    },
  ];
}
