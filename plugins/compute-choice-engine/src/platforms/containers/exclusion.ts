import { Constraint } from '@compute-choice/plugin-compute-choice-common';
import { limit } from '../../limits';
import { message } from '../../message';

type Values = Record<string, string | number>;

/**
 * A rule that excludes a variant.
 *
 * @param rule.rule - Its stable name, which also names its sentences.
 * @param rule.limitId - The documented limit that it rests on, if it does.
 * @param rule.lift - The nearest change that would lift it.
 */
export function exclusion(rule: {
  rule: string;
  text: string;
  lift: string;
  fields: string[];
  limitId?: string;
  params?: Values;
}): Constraint {
  return {
    rule: rule.rule,
    message: message(rule.rule, rule.text, rule.params),
    ...(rule.limitId && { limit: limit(rule.limitId) }),
    lift: message(`${rule.rule}.lift`, rule.lift, rule.params),
    fields: rule.fields,
  };
}
