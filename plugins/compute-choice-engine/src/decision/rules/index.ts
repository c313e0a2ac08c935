import { ConsiderationArea } from '@compute-choice/plugin-compute-choice-common';
import { Variant } from '../../platforms/PlatformModule';
import { SituationFacts } from '../considerations/SituationFacts';
import { behaviourConditions } from './behaviourConditions';
import { Conditions } from './Conditions';
import { effortConditions } from './effortConditions';
import { FavourRule } from './FavourRule';
import { ruleBook } from './ruleBook';

const conditions: Conditions = {
  ...effortConditions,
  ...behaviourConditions,
};

/** All rules that favour options: their words from the data, their condition from code. */
export const favourRules: readonly FavourRule[] = ruleBook
  .filter(({ effect }) => effect === 'favours')
  .map(rule => ({ ...rule, holds: conditions[rule.id] } as FavourRule));

/** The rules whose condition holds. */
export function rulesThatHold(facts: SituationFacts): readonly FavourRule[] {
  return favourRules.filter(rule => rule.holds(facts));
}

/** Whether `platform/flavour` names a flavour; compared without joining them. */
function namesFlavour(target: string, { platform, flavour }: Variant): boolean {
  return (
    target.length === platform.length + 1 + flavour.length &&
    target.startsWith(platform) &&
    target.endsWith(flavour)
  );
}

/** Whether a rule speaks for a variant; otherwise it speaks against it. */
export function isFavoured({ favours }: FavourRule, variant: Variant): boolean {
  for (const target of favours) {
    if (target === variant.platform || namesFlavour(target, variant)) {
      return true;
    }
  }
  return false;
}

/** Weight at which a rule moves a value by about 60% of what is left. */
const WEIGHT_SCALE = 2.5;

/**
 * Moves the value of an area by the rules that speak about it: towards 1 for a
 * favoured variant, towards 0 for the others, never beyond. Rules for and
 * against cancel out, and their order does not matter.
 */
export function withRules(
  value: number,
  area: ConsiderationArea,
  variant: Variant,
  rules: readonly FavourRule[],
): number {
  let net = 0;
  for (const rule of rules) {
    if (rule.area === area) {
      net += isFavoured(rule, variant) ? rule.weight : -rule.weight;
    }
  }
  if (net === 0) {
    return value;
  }
  const force = Math.abs(net) / WEIGHT_SCALE;
  return net > 0
    ? value + (1 - value) * (force / (1 + force))
    : value / (1 + force);
}
