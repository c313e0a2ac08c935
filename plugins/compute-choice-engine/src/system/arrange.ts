import { isNoteworthyUsd } from '../decision/words';
import { EngineContext, PlatformModule } from '../platforms/PlatformModule';
import { CombinedBill, combinedBill } from './combinedBill';
import { Component, Placement } from './Component';
import { asAlone, besideBalancer, Decided, placementOf } from './Decided';
import { clusterPlans } from './sharedCluster';
import { chargesOnSharedHosts } from './sharedHostCharges';
import { SharedHosts } from './sharedHosts';
import { systemCharges } from './systemCharges';

/** A platform for every component, with the combined bill. */
export interface Arrangement {
  readonly placements: readonly Placement[];
  readonly hosts: SharedHosts | undefined;
  readonly bill: CombinedBill;
}

function arrangementOf(
  decided: readonly Decided[],
  hosts: SharedHosts | undefined,
  { prices, policy }: EngineContext,
): Arrangement {
  const placements = decided.flatMap(one =>
    one.option ? [placementOf(one, one.option)] : [],
  );
  return {
    placements,
    hosts,
    bill: combinedBill(
      systemCharges(placements, placement =>
        chargesOnSharedHosts(placement, hosts),
      ),
      prices,
      policy,
    ),
  };
}

/** Whether another arrangement saves enough to be worth the change. */
function isWorthIt(beforeUsd: number, afterUsd: number): boolean {
  return (
    afterUsd < beforeUsd && isNoteworthyUsd(beforeUsd - afterUsd, beforeUsd)
  );
}

/**
 * Finds the cheapest way to run the components together: each as it would run by
 * itself, or beside a load balancer that others pay for, on hosts of its own or
 * on shared ones. Whichever it is, it costs no more than one by one.
 */
export function arrange(
  components: readonly Component[],
  modules: readonly PlatformModule[],
  context: EngineContext,
): Arrangement {
  const ways = [
    components.map(asAlone),
    components.map(component => besideBalancer(component, modules)),
  ];
  return ways
    .flatMap(decided => [
      arrangementOf(decided, undefined, context),
      ...clusterPlans(decided, context).map(plan =>
        arrangementOf(plan.decided, plan.hosts, context),
      ),
    ])
    .reduce((best, other) =>
      isWorthIt(best.bill.monthlyUsd, other.bill.monthlyUsd) ? other : best,
    );
}
