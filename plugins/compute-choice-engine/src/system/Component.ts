import { SystemComponent } from '@compute-choice/plugin-compute-choice-common';
import { RankedCandidate } from '../decision/ranking';
import { CentralDecision } from '../decision/centralDecision';
import { EngineContext } from '../platforms/PlatformModule';
import { ResolvedProfile } from '../workload/resolveWorkload';

/** A component of a system, decided by itself. */
export interface Component {
  readonly name: SystemComponent['name'];
  readonly profile: SystemComponent['profile'];
  /** Without free allowances, which the account has once. */
  readonly context: EngineContext;
  readonly resolved: ResolvedProfile;
  readonly decision: CentralDecision;
  /** What it runs on by itself; undefined if nothing can run it. */
  readonly option: RankedCandidate | undefined;
}

/** An option of a component inside the system. */
export interface Placement {
  readonly component: Component;
  readonly option: RankedCandidate;
  /** The workload that the option was sized for. */
  readonly workload: ResolvedProfile['workload'];
}
