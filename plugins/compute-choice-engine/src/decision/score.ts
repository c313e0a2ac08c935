import {
  Contribution,
  Message,
  Policy,
} from '@compute-choice/plugin-compute-choice-common';
import { considerations } from './considerations';
import {
  Consideration,
  ConsideredOption,
  CostYardstick,
} from './considerations/Consideration';
import { SituationFacts } from './considerations/SituationFacts';
import { isFavoured, withRules } from './rules';
import { FavourRule } from './rules/FavourRule';

/** Weights of the considerations in their order, scaled to add up to 1. */
export function scaledWeights({ weights }: Policy): readonly number[] {
  const sum = considerations.reduce(
    (total, { area }) => total + weights[area],
    0,
  );
  return considerations.map(({ area }) => weights[area] / sum);
}

/** What all options of one situation are scored with. */
export interface Scoring {
  readonly facts: SituationFacts;
  readonly rules: readonly FavourRule[];
  readonly yardstick: CostYardstick;
  readonly weights: readonly number[];
}

/** What an option is worth in the area of a consideration, rules included. */
export function judgedValue(
  { area, value }: Consideration,
  option: ConsideredOption,
  { facts, rules, yardstick }: Scoring,
): number {
  return withRules(
    value(option, facts, yardstick),
    area,
    option.variant,
    rules,
  );
}

/** The score of an option: the sum of weight × value over all areas. */
export function scoreOf(option: ConsideredOption, scoring: Scoring): number {
  let total = 0;
  for (let index = 0; index < considerations.length; index += 1) {
    total +=
      scoring.weights[index] *
      judgedValue(considerations[index], option, scoring);
  }
  return total;
}

/** The reason of an area, followed by the rules that speak about it. */
function withSpokenRules(
  reason: Message,
  spoken: readonly FavourRule[],
  { variant }: ConsideredOption,
): Message {
  if (spoken.length === 0) {
    return reason;
  }
  return {
    ...reason,
    text: [
      reason.text,
      ...spoken.map(
        rule =>
          `${isFavoured(rule, variant) ? 'For it' : 'Against it'}: ${
            rule.because
          }`,
      ),
    ].join(' '),
    params: {
      ...reason.params,
      rules: spoken
        .map(rule => `${isFavoured(rule, variant) ? '+' : '-'}${rule.id}`)
        .join(','),
    },
  };
}

/**
 * The same sum, area by area and in words. Rules that speak about an area are
 * named in its message, for or against the option.
 */
export function contributionsOf(
  option: ConsideredOption,
  scoring: Scoring,
): Contribution[] {
  const { facts, rules, yardstick, weights } = scoring;
  return considerations.map((consideration, index) => {
    const { area, why } = consideration;
    const value = judgedValue(consideration, option, scoring);
    return {
      area,
      weight: weights[index],
      value,
      points: weights[index] * value,
      why: withSpokenRules(
        why(option, facts, yardstick),
        rules.filter(rule => rule.area === area),
        option,
      ),
    };
  });
}
