import {
  ConsiderationArea,
  Platform,
} from '@compute-choice/plugin-compute-choice-common';
import { SituationFacts } from '../considerations/SituationFacts';

/** A platform, or one flavour of it. */
export type FavourTarget = Platform | `${Platform}/${string}`;

/** A rule that speaks for some options, where its condition holds. */
export interface FavourRule {
  readonly id: string;
  readonly area: ConsiderationArea;
  readonly favours: readonly FavourTarget[];
  /** From 1, weak, to 5, strong. */
  readonly weight: number;
  /** The condition, in words. */
  readonly when: string;
  holds(facts: SituationFacts): boolean;
  /** Why it speaks for them, in one sentence. */
  readonly because: string;
  /** Page that the rule rests on, and the date of that page. */
  readonly page: string;
  readonly date: string;
}
