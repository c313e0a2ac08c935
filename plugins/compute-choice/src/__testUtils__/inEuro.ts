import {
  Policy,
  policySchema,
} from '@compute-choice/plugin-compute-choice-common';

/** A policy that shows amounts in euros as well. */
export function inEuro(perUsd: number): Policy {
  return policySchema.parse({
    currency: { code: 'EUR', perUsd, rateDate: '2026-11-01' },
  });
}
