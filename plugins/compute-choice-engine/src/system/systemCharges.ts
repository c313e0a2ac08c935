import { limitNumber } from '../limits';
import { Charge } from '../prices/Charge';
import {
  albCapacityUnits,
  sharedCapacityUnits,
} from '../sidecosts/balancerUnits';
import {
  albCharges,
  balancerTraffic,
  sharedBalancer,
} from '../sidecosts/loadBalancer';
import { SystemCharge } from './combinedBill';
import { Placement } from './Component';

const LCU_ITEM = 'alb.lcu';

/** Services that one balancer takes before its rules cost anything. */
const SERVICES_PER_BALANCER = limitNumber('alb.freeRules');

/** Whether a component stands behind a load balancer that is new. */
function usesNewBalancer({ component, option }: Placement): boolean {
  return (
    !component.resolved.workload.existing.alb &&
    option.sized.charges.some(({ item }) => item === LCU_ITEM)
  );
}

function isOnFunctions({ option }: Placement): boolean {
  return option.variant.platform === 'lambda';
}

function trafficOf(placement: Placement) {
  const { workload } = placement;
  return {
    ...balancerTraffic(workload),
    requestsPerSecond: workload.demand.meanPerSecond,
    lambdaTargets: isOnFunctions(placement),
  };
}

/** The hours and addresses of the balancer that a component would need. */
function balancerHours(placement: Placement): Charge[] {
  const { workload } = placement;
  return albCharges(
    { ...workload, existing: { ...workload.existing, alb: false } },
    { lambdaTargets: isOnFunctions(placement) },
  ).filter(({ shared }) => shared !== undefined);
}

/** What the capacity units of one balancer are, against those of several. */
function unitsTogether(placements: readonly Placement[]): number {
  const services = placements.map(trafficOf);
  const apart = services.reduce(
    (sum, service) => sum + albCapacityUnits({ ...service, rules: 0 }),
    0,
  );
  return apart > 0 ? sharedCapacityUnits(services) / apart : 1;
}

function scaledUnits(charge: Charge, factor: number): Charge {
  return {
    ...charge,
    quantity: charge.quantity * factor,
    formula: () =>
      factor < 1
        ? `${charge.formula()} × ${Number(
            factor.toPrecision(3),
          )}, as services peak in different units of one balancer`
        : charge.formula(),
  };
}

/** The components behind each new balancer. */
function balancersOf(placements: readonly Placement[]): Placement[][] {
  const byName = new Map<string, Placement[]>();
  placements.filter(usesNewBalancer).forEach(placement => {
    const name = sharedBalancer(placement.workload);
    byName.set(name, [...(byName.get(name) ?? []), placement]);
  });
  return [...byName.values()].flatMap(users =>
    Array.from(
      { length: Math.ceil(users.length / SERVICES_PER_BALANCER) },
      (_, index) =>
        users.slice(
          index * SERVICES_PER_BALANCER,
          (index + 1) * SERVICES_PER_BALANCER,
        ),
    ),
  );
}

/**
 * Everything that the components pay for, without free allowances. New load
 * balancers are shared, up to the number of services whose rules are free.
 *
 * @param ownCharges - The charges of a component beside its load balancer.
 */
export function systemCharges(
  placements: readonly Placement[],
  ownCharges: (placement: Placement) => readonly Charge[],
): SystemCharge[] {
  const balancers = balancersOf(placements);
  return placements.flatMap(placement => {
    const components = [placement.component.name];
    const index = balancers.findIndex(users => users.includes(placement));
    const charges = ownCharges(placement).filter(
      ({ category }) => category !== 'allowance',
    );
    if (index < 0) {
      return charges.map(charge => ({ charge, components }));
    }
    const factor = unitsTogether(balancers[index]);
    const hours = balancerHours(placement);
    const isHours = ({ shared, priceKey }: Charge) =>
      hours.some(
        charge => charge.shared === shared && charge.priceKey === priceKey,
      );
    return [
      ...hours.map(charge => ({
        ...charge,
        shared: `${charge.shared}/${index}`,
      })),
      ...charges
        .filter(charge => !isHours(charge))
        .map(charge =>
          charge.item === LCU_ITEM ? scaledUnits(charge, factor) : charge,
        ),
    ].map(charge => ({ charge, components }));
  });
}
