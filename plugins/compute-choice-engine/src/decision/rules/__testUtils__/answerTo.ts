import {
  policySchema,
  PriceBook,
  Recommendation,
  WorkloadProfile,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { recommend } from '../../../recommend';

/** Region whose prices the examples use. */
export const REGION = 'us-east-1';

/** Parts of a profile that stand in for those of the usual API. */
export type Parts = { [Part in keyof WorkloadProfile]?: object };

/** The usual API. */
export const base: Required<Pick<WorkloadProfile, 'application' | 'traffic'>> =
  {
    application: { kind: 'http-api', runtime: 'go' },
    traffic: { requestsPerSecond: 10, shape: 'steady', burstInsideHour: 1 },
  };

/** What the engine answers about the usual API with these parts. */
export function answerTo(parts: Parts, prices: PriceBook): Recommendation {
  const profile = workloadProfileSchema.parse({
    ...base,
    ...parts,
    application: { ...base.application, ...parts.application },
    operations: { region: REGION, ...parts.operations },
  });
  return recommend(profile, {
    prices,
    policy: policySchema.parse({}),
    samples: 0,
  });
}
