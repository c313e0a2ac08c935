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

/**
 * What the duration of a variant costs, in numbers only, in USD per month; what
 * has no price counts as nothing. For comparing memory sizes.
 */
export class DurationPricing {
  readonly #rates: DurationRates;
  readonly #isProvisioned: boolean;
  readonly #committed: UnitPrice | undefined;
  readonly #committedShare: number;
  readonly #onDemandShare: number;
  /** GB-seconds that the account uses already. */
  readonly #position: number;
  readonly #freeGbSeconds: number;

  constructor(
    { architecture, flavour }: Variant,
    commitment: Commitment | undefined,
    { prices, policy }: EngineContext,
  ) {
    this.#rates = ratesOf(prices, architecture);
    this.#isProvisioned = flavour === Flavour.provisioned;
    this.#committed = commitment && prices.price(commitment.priceKey);
    this.#committedShare = commitment ? commitment.committed : 0;
    this.#onDemandShare = commitment ? commitment.onDemand : 1;
    this.#position = policy.accountLambdaGbSeconds[architecture];
    this.#freeGbSeconds = policy.allowances.includes('lambda')
      ? FREE_GB_SECONDS
      : 0;
  }

  usd({ gbSeconds, initGbSeconds, memoryGb, schedule }: Work): number {
    const served = schedule ? schedule.servedShare : 0;
    const onDemand = gbSeconds * (1 - served) * this.#onDemandShare;
    const billed = onDemand + initGbSeconds;
    return (
      this.#listUsd(billed) -
      this.#creditUsd(billed) +
      this.#committedUsd(gbSeconds) +
      amount(this.#rates.provisionedDuration, gbSeconds * served) +
      (schedule ? this.#idleUsd(schedule.environmentHours, memoryGb) : 0)
    );
  }

  /**
   * No way to do this work costs less. The price falls with the volume, so to
   * split the work between two ways costs no less than to leave all of it to
   * one, but for what is free.
   */
  leastUsd(gbSeconds: number): number {
    const onDemand = gbSeconds * this.#onDemandShare;
    const unprovisionedUsd =
      this.#listUsd(onDemand) + this.#committedUsd(gbSeconds);
    const leastUsd = this.#isProvisioned
      ? Math.min(unprovisionedUsd, gbSeconds * this.#rates.busyUsd)
      : unprovisionedUsd;
    return leastUsd - this.#creditUsd(onDemand);
  }

  /** Nor with so many provisioned environments × hours, however busy they are. */
  leastProvisionedUsd(
    { gbSeconds, memoryGb }: Pick<Work, 'gbSeconds' | 'memoryGb'>,
    environmentHours: number,
  ): number {
    const onDemand = gbSeconds * this.#onDemandShare;
    return (
      this.#idleUsd(environmentHours, memoryGb) +
      Math.min(
        this.#listUsd(onDemand),
        amount(this.#rates.provisionedDuration, gbSeconds),
      ) -
      this.#creditUsd(onDemand)
    );
  }

  #listUsd(gbSeconds: number): number {
    return amount(this.#rates.duration, gbSeconds, this.#position);
  }

  #creditUsd(gbSeconds: number): number {
    return Math.min(this.#freeGbSeconds, gbSeconds) * this.#rates.firstUsd;
  }

  #committedUsd(gbSeconds: number): number {
    return amount(this.#committed, gbSeconds * this.#committedShare);
  }

  #idleUsd(environmentHours: number, memoryGb: number): number {
    return amount(
      this.#rates.provisioned,
      environmentHours * SECONDS_PER_HOUR * memoryGb,
    );
  }
}
