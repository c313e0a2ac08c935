import {
  Policy,
  policySchema,
  PriceBook,
  Recommendation,
  WorkloadProfile,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { PlatformModule } from '../../platforms/PlatformModule';
import { answer } from '../answer';
import { fakePlatforms } from './fakePlatforms';

const REGION = 'us-east-1';

/** The prices that the tests of decisions use. */
export function loadTestBook(): Promise<PriceBook> {
  return loadPriceBook(REGION);
}

/** An API with 30 million requests a month, and what the test is about. */
export function profileOf(
  parts: { [part in keyof WorkloadProfile]?: object } = {},
): WorkloadProfile {
  return workloadProfileSchema.parse({
    application: { kind: 'http-api' },
    traffic: { requestsPerMonth: 30_000_000 },
    ...parts,
    operations: { region: REGION, ...parts.operations },
  });
}

/** A profile with a given monthly volume and every number measured. */
export function measured(
  requestsPerMonth: number,
  operations: object = {},
): WorkloadProfile {
  return profileOf({
    traffic: { requestsPerMonth, shape: 'steady', burstInsideHour: 1 },
    performance: { durationMs: { mean: 100, p99: 100 }, cpuMsPerRequest: 50 },
    resources: { memoryMb: 512 },
    operations: { existing: { alb: true }, ...operations },
    measured: ['traffic', 'performance', 'resources'],
  });
}

/** What a question may set besides its profile. */
export interface Asked {
  prices: PriceBook;
  policy?: Partial<Policy>;
  samples?: number;
  seed?: number;
  platforms?: readonly PlatformModule[];
}

/** Asks about a profile over the small platforms. */
export function ask(
  profile: WorkloadProfile,
  { prices, policy, samples = 200, seed = 1, platforms = fakePlatforms }: Asked,
): Recommendation {
  return answer(
    {
      profile,
      prices,
      policy: policySchema.parse(policy ?? {}),
      samples,
      seed,
    },
    platforms,
  );
}
