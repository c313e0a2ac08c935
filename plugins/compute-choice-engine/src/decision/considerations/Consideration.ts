import {
  ConsiderationArea,
  Message,
} from '@compute-choice/plugin-compute-choice-common';
import { SizedVariant, Variant } from '../../platforms/PlatformModule';
import { SituationFacts } from './SituationFacts';

/** An option as considerations see it. */
export interface ConsideredOption {
  readonly variant: Variant;
  readonly sized: SizedVariant;
  /** Monthly cost to rank by. */
  readonly rankingUsd: number;
}

/** What the costs of an option are held against. */
export interface CostYardstick {
  readonly cheapestUsd: number;
  /** Difference in USD per month that starts to matter. */
  readonly materialityUsd: number;
}

/** How well an option does in one area. */
export interface Consideration {
  readonly area: ConsiderationArea;
  /** From 0, worst, to 1, best; before rules that favour an option. */
  value(
    option: ConsideredOption,
    facts: SituationFacts,
    yardstick: CostYardstick,
  ): number;
  /** The same in words. */
  why(
    option: ConsideredOption,
    facts: SituationFacts,
    yardstick: CostYardstick,
  ): Message;
}
