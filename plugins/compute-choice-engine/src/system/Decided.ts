import { CentralDecision, decideCentrally } from '../decision/centralDecision';
import { RankedCandidate } from '../decision/ranking';
import { choose } from '../decision/ruling';
import { PlatformModule } from '../platforms/PlatformModule';
import { Workload } from '../workload/Workload';
import { Component, Placement } from './Component';

/** A component decided under the conditions of its system. */
export interface Decided {
  readonly component: Component;
  readonly workload: Workload;
  readonly decision: CentralDecision;
  readonly option: RankedCandidate | undefined;
}

/** A component as it was decided by itself. */
export function asAlone(component: Component): Decided {
  return {
    component,
    workload: component.resolved.workload,
    decision: component.decision,
    option: component.option,
  };
}

/** A component decided where others pay for a load balancer already. */
export function besideBalancer(
  component: Component,
  modules: readonly PlatformModule[],
): Decided {
  const { resolved, context, profile } = component;
  const { existing, requestServing } = resolved.workload;
  if (existing.alb || !requestServing) {
    return asAlone(component);
  }
  const workload = {
    ...resolved.workload,
    existing: { ...existing, alb: true },
  };
  const decision = decideCentrally(modules, { ...resolved, workload }, context);
  const { currentPlatform } = profile.operations ?? {};
  return {
    component,
    workload,
    decision,
    option:
      decision.best.length > 0
        ? choose(decision.best, currentPlatform?.platform, context.policy)
            .option
        : undefined,
  };
}

/** One option of a component as a part of the system. */
export function placementOf(
  { component, workload }: Decided,
  option: RankedCandidate,
): Placement {
  return { component, option, workload };
}
