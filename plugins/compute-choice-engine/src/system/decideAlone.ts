import {
  Policy,
  PriceBook,
  SharedCluster,
  SystemComponent,
} from '@compute-choice/plugin-compute-choice-common';
import { decideCentrally } from '../decision/centralDecision';
import { choose } from '../decision/ruling';
import { engineContext } from '../engineContext';
import { PlatformModule } from '../platforms/PlatformModule';
import { resolveProfile } from '../workload/resolveWorkload';
import { Component } from './Component';

/** What the components are decided with. */
export interface SystemContext {
  readonly prices: PriceBook;
  readonly policy: Policy;
  readonly modules: readonly PlatformModule[];
}

/** The free room that is left on a shared cluster after an option is placed. */
function roomAfter(
  clusters: readonly SharedCluster[],
  { option }: Component,
): SharedCluster[] {
  const sizing = option?.sized.sizing;
  return clusters.map(cluster =>
    sizing?.platform === 'ecs-ec2' && sizing.sharedCluster === cluster.name
      ? {
          ...cluster,
          freeVcpu: Math.max(
            0,
            cluster.freeVcpu - sizing.maxTasks * sizing.taskVcpu,
          ),
          freeMemoryMb: Math.max(
            0,
            cluster.freeMemoryMb - sizing.maxTasks * sizing.taskMemoryMb,
          ),
        }
      : cluster,
  );
}

function decide(
  { name, profile }: SystemComponent,
  policy: Policy,
  { prices, modules }: SystemContext,
): Component {
  const context = engineContext(prices, policy);
  const resolved = resolveProfile(
    profile,
    policy,
    context.prices.reference.region,
  );
  const decision = decideCentrally(modules, resolved, context);
  const { currentPlatform } = profile.operations ?? {};
  return {
    name,
    profile,
    context,
    resolved,
    decision,
    option:
      decision.best.length > 0
        ? choose(decision.best, currentPlatform?.platform, policy).option
        : undefined,
  };
}

/**
 * Decides each component by itself, in code-unit order of the names. What an
 * account or a cluster has once does not count for each: free allowances are
 * left out, and free room of a shared cluster goes to the first that takes it.
 */
export function decideAlone(
  components: readonly SystemComponent[],
  context: SystemContext,
): Component[] {
  let policy: Policy = { ...context.policy, allowances: [] };
  return [...components]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(component => {
      const decided = decide(component, policy, context);
      policy = {
        ...policy,
        sharedClusters: roomAfter(policy.sharedClusters, decided),
      };
      return decided;
    });
}
