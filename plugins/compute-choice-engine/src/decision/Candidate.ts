import { Constraint } from '@compute-choice/plugin-compute-choice-common';
import {
  PlatformModule,
  SizedVariant,
  Variant,
} from '../platforms/PlatformModule';
import { Charge } from '../prices/Charge';

/** A variant with the platform that knows how to size it. */
export interface Candidate {
  readonly module: PlatformModule;
  readonly variant: Variant;
}

/** A candidate that rules exclude. */
export interface ExcludedCandidate {
  readonly candidate: Candidate;
  readonly constraints: readonly Constraint[];
}

/** A candidate with its size and cost. */
export interface SizedCandidate {
  readonly candidate: Candidate;
  readonly variant: Variant;
  readonly sized: SizedVariant;
  /** Sum of everything that has a price. */
  readonly monthlyUsd: number;
  /** The same with a guess for side items that have none: what is compared. */
  readonly rankingUsd: number;
  /** Charges without a price in the region. */
  readonly unpriced: readonly Charge[];
  /** False if a price of the compute itself is missing; such are not ranked. */
  readonly priced: boolean;
}
