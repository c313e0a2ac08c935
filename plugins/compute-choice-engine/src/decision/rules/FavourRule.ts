import {
  ConsiderationArea,
  Platform,
} from '@compute-choice/plugin-compute-choice-common';
import { SituationFacts } from '../considerations/SituationFacts';
import { Rule } from './ruleBook';

/** A platform, or one flavour of it. */
export type FavourTarget = Platform | `${Platform}/${string}`;

/** A rule that speaks for some options, where its condition holds. */
export interface FavourRule extends Rule {
  readonly area: ConsiderationArea;
  readonly favours: readonly FavourTarget[];
  /** From 1, weak, to 5, strong. */
  readonly weight: number;
  holds(facts: SituationFacts): boolean;
}
