import { Architecture } from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { PriceReader, UnitPrice } from '../../prices/PriceReader';
import { tieredUsd } from '../../prices/tiers';
import { EngineContext, Variant } from '../PlatformModule';
import { Commitment } from './commitment';
import { Flavour } from './flavour';
import { ProvisionedSchedule } from './provisioned';
import { lambdaKeys, usdAt } from './rates';

const FREE_GB_SECONDS = limitNumber('allowance.lambdaGbSeconds');
const SECONDS_PER_HOUR = 3600;

/** Work of a function in a month. */
export interface Work {
  readonly gbSeconds: number;
  readonly initGbSeconds: number;
  readonly memoryGb: number;
  readonly schedule?: ProvisionedSchedule;
}

/** What the duration of a variant costs, in numbers only. */
export interface DurationPricing {
  /** USD per month; what has no price counts as nothing. */
  usd(work: Work): number;
  /** No way to do this work costs less. */
  leastUsd(gbSeconds: number): number;
  /** Nor with so many provisioned environments × hours, however busy they are. */
  leastProvisionedUsd(
    work: Pick<Work, 'gbSeconds' | 'memoryGb'>,
    environmentHours: number,
  ): number;
}

function amount(
  price: UnitPrice | undefined,
  quantity: number,
  position?: number,
): number {
  return price ? tieredUsd(price.tiers, quantity, position) ?? 0 : 0;
}

/** Rates of a function, read once for a price reader. */
interface DurationRates {
  readonly duration: UnitPrice | undefined;
  readonly firstUsd: number;
  readonly provisioned: UnitPrice | undefined;
  readonly provisionedDuration: UnitPrice | undefined;
  /** USD of a GB-second that is provisioned and busy. */
  readonly busyUsd: number;
}

/**
 * Where provisioned concurrency has no price, On-Demand stands in, so that the
 * option still shows a size; its cost stays unpriced.
 */
function readRates(
  prices: PriceReader,
  architecture: Architecture,
): DurationRates {
  const keys = lambdaKeys(architecture);
  const duration = prices.price(keys.duration);
  const provisioned = prices.price(keys.provisioned);
  const provisionedDuration =
    prices.price(keys.provisionedDuration) ?? duration;
  return {
    duration,
    firstUsd: usdAt(duration) ?? 0,
    provisioned,
    provisionedDuration,
    busyUsd: (usdAt(provisioned) ?? 0) + (usdAt(provisionedDuration) ?? 0),
  };
}

const known = new WeakMap<
  PriceReader,
  Partial<Record<Architecture, DurationRates>>
>();

function ratesOf(
  prices: PriceReader,
  architecture: Architecture,
): DurationRates {
  let rates = known.get(prices);
  if (!rates) {
    rates = {};
    known.set(prices, rates);
  }
  rates[architecture] ??= readRates(prices, architecture);
  return rates[architecture];
}

/** Prices the duration of a variant for comparing memory sizes. */
export function durationPricing(
  { architecture, flavour }: Variant,
  commitment: Commitment | undefined,
  { prices, policy }: EngineContext,
): DurationPricing {
  const { duration, firstUsd, provisioned, provisionedDuration, busyUsd } =
    ratesOf(prices, architecture);
  const committed = commitment && prices.price(commitment.priceKey);
  const position = policy.accountLambdaGbSeconds[architecture];
  const free = policy.allowances.includes('lambda') ? FREE_GB_SECONDS : 0;
  const listUsd = (gbSeconds: number) => amount(duration, gbSeconds, position);
  const creditUsd = (gbSeconds: number) => Math.min(free, gbSeconds) * firstUsd;
  const onDemandUsd = (gbSeconds: number) =>
    listUsd(gbSeconds) - creditUsd(gbSeconds);
  const { committed: committedShare = 0, onDemand: onDemandShare = 1 } =
    commitment ?? {};
  const idleUsdOf = (environmentHours: number, memoryGb: number) =>
    amount(provisioned, environmentHours * SECONDS_PER_HOUR * memoryGb);
  return {
    usd: ({ gbSeconds, initGbSeconds, memoryGb, schedule }) => {
      const served = schedule?.servedShare ?? 0;
      const idleUsd = schedule
        ? idleUsdOf(schedule.environmentHours, memoryGb)
        : 0;
      return (
        onDemandUsd(gbSeconds * (1 - served) * onDemandShare + initGbSeconds) +
        amount(committed, gbSeconds * committedShare) +
        amount(provisionedDuration, gbSeconds * served) +
        idleUsd
      );
    },
    // The price falls with the volume, so to split the work between two ways
    // costs no less than to leave all of it to one, but for what is free.
    leastUsd: gbSeconds => {
      const unprovisionedUsd =
        listUsd(gbSeconds * onDemandShare) +
        amount(committed, gbSeconds * committedShare);
      const leastUsd =
        flavour === Flavour.provisioned
          ? Math.min(unprovisionedUsd, gbSeconds * busyUsd)
          : unprovisionedUsd;
      return leastUsd - creditUsd(gbSeconds * onDemandShare);
    },
    leastProvisionedUsd: ({ gbSeconds, memoryGb }, environmentHours) =>
      idleUsdOf(environmentHours, memoryGb) +
      Math.min(
        listUsd(gbSeconds * onDemandShare),
        amount(provisionedDuration, gbSeconds),
      ) -
      creditUsd(gbSeconds * onDemandShare),
  };
}
