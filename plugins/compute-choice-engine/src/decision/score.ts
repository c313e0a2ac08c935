import {
  Contribution,
  Policy,
} from '@compute-choice/plugin-compute-choice-common';
import { considerations } from './considerations';
import {
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

/** The score of an option: the sum of weight × value over all areas. */
export function scoreOf(
  option: ConsideredOption,
  { facts, rules, yardstick, weights }: Scoring,
): number {
  let total = 0;
  for (let index = 0; index < considerations.length; index += 1) {
    const { area, value } = considerations[index];
    total +=
      weights[index] *
      withRules(value(option, facts, yardstick), area, option.variant, rules);
  }
  return total;
}

/**
 * The same sum, area by area and in words. Rules that speak about an area are
 * named in its message, with a plus or a minus for the option.
 */
export function contributionsOf(
  option: ConsideredOption,
  { facts, rules, yardstick, weights }: Scoring,
): Contribution[] {
  return considerations.map(({ area, value, why }, index) => {
    const judged = withRules(
      value(option, facts, yardstick),
      area,
      option.variant,
      rules,
    );
    const spoken = rules.filter(rule => rule.area === area);
    const reason = why(option, facts, yardstick);
    const signed = spoken.map(
      rule => `${isFavoured(rule, option.variant) ? '+' : '−'}${rule.id}`,
    );
    return {
      area,
      weight: weights[index],
      value: judged,
      points: weights[index] * judged,
      why: spoken.length
        ? {
            ...reason,
            text: [
              reason.text,
              ...spoken.map(
                rule =>
                  `${isFavoured(rule, option.variant) ? 'For' : 'Against'} (${
                    rule.id
                  }): ${rule.because}`,
              ),
            ].join(' '),
            params: { ...reason.params, rules: signed.join(',') },
          }
        : reason,
    };
  });
}
