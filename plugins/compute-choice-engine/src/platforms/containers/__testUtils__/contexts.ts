import {
  PriceBook,
  WorkloadProfile,
  policySchema,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { createInstanceCatalog } from '../../../prices/createInstanceCatalog';
import { createPriceReader } from '../../../prices/createPriceReader';
import { totalUsd } from '../../../prices/bill';
import { resolveProfile } from '../../../workload/resolveWorkload';
import { Workload } from '../../../workload/Workload';
import {
  EngineContext,
  PlatformModule,
  SizedVariant,
  Variant,
} from '../../PlatformModule';

const policy = policySchema.parse({});

/** An engine context over a price book. */
export function contextOf(book: PriceBook): EngineContext {
  return {
    prices: createPriceReader({ book, policy }),
    instances: createInstanceCatalog(book),
    policy,
  };
}

/** An engine context over the embedded book of a region. */
export async function contextIn(region: string): Promise<EngineContext> {
  return contextOf(await loadPriceBook(region));
}

type Parts = {
  [Part in keyof WorkloadProfile]?: Partial<WorkloadProfile[Part]>;
};

/** A settled workload: an HTTP API with 10 requests/s, unless changed. */
export function workloadWith(
  parts: Parts = {},
  changes: Partial<Workload> = {},
): Workload {
  const profile = workloadProfileSchema.parse({
    ...parts,
    application: { kind: 'http-api', runtime: 'go', ...parts.application },
    traffic: {
      shape: 'steady',
      burstInsideHour: 1,
      ...(parts.traffic ?? { requestsPerSecond: 10 }),
    },
    operations: { region: 'us-east-1', ...parts.operations },
  });
  return {
    ...resolveProfile(profile, policy, 'us-east-1').workload,
    ...changes,
  };
}

/** A variant of a platform by its id. */
export function variantOf(
  platform: PlatformModule,
  workload: Workload,
  context: EngineContext,
  id: string,
): Variant {
  const variants = platform.variants(workload, context);
  const found = variants.find(variant => variant.id === id);
  if (!found) {
    throw new Error(
      `no ${id} among ${variants.map(variant => variant.id).join(', ')}`,
    );
  }
  return found;
}

/** What everything about a sized variant costs in a month. */
export function usdOf(
  { charges }: SizedVariant,
  { prices }: EngineContext,
): number {
  return totalUsd(charges, prices).monthlyUsd;
}

/** The cheapest variant that can be sized, with its cost; undefined if none. */
export function cheapest(
  platform: PlatformModule,
  workload: Workload,
  context: EngineContext,
) {
  let best: { usd: number; variant: Variant } | undefined;
  for (const variant of platform.variants(workload, context)) {
    if (platform.constraints(workload, variant, context).length === 0) {
      const { sized } = platform.size(workload, variant, context);
      const bill = sized && totalUsd(sized.charges, context.prices);
      const isPriced = bill?.unpriced.every(
        ({ category }) => category !== 'compute',
      );
      if (bill && isPriced && bill.monthlyUsd < (best?.usd ?? Infinity)) {
        best = { usd: bill.monthlyUsd, variant };
      }
    }
  }
  return best;
}
