import {
  Policy,
  PolicyAnswer,
  policySchema,
} from '@compute-choice/plugin-compute-choice-common';

/** What an organisation does not tell everybody: its terms and its clusters. */
const CONFIDENTIAL = [
  'discounts',
  'allowances',
  'accountLambdaGbSeconds',
  'sharedClusters',
  'dayRateUsd',
  'peopleHoursPerMonth',
] as const;

/**
 * The policy for callers who may not ask for recommendations: what is
 * confidential has its default value and is listed.
 */
export function redactPolicy(policy: Policy): PolicyAnswer {
  const defaults = policySchema.parse({});
  const redacted = CONFIDENTIAL.filter(
    field => JSON.stringify(policy[field]) !== JSON.stringify(defaults[field]),
  );
  const hidden = Object.fromEntries(
    redacted.map(field => [field, defaults[field]]),
  );
  return { ...policy, ...hidden, redacted: [...CONFIDENTIAL] };
}
