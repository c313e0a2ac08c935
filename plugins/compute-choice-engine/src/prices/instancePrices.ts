import {
  InstancePrice,
  InstanceSpec,
  PriceBook,
  PriceSource,
} from '@compute-choice/plugin-compute-choice-common';

/** What an hour of an instance costs at list price, and where that is from. */
export interface InstanceHour {
  readonly usd: number;
  readonly source: PriceSource;
  /** A fee is no compute: a negotiated discount on EC2 does not lower it. */
  readonly discountable: boolean;
}

/** Book key of the management fee of ECS Managed Instances, in percent. */
function ecsFeeKey({ family }: InstanceSpec): string {
  if (/^(p\d|trn)/.test(family)) {
    return 'ecsManagedInstances.feePercentPTrn';
  }
  return /^g\d/.test(family)
    ? 'ecsManagedInstances.feePercentG'
    : 'ecsManagedInstances.feePercent';
}

function feeHour(
  book: PriceBook,
  onDemandUsd: number,
  percentKey: string,
): InstanceHour | undefined {
  const percent = book.prices[percentKey];
  if (percent?.usd === undefined) {
    return undefined;
  }
  const { name, date } = book.sources[percent.sources[0]];
  return {
    usd: (onDemandUsd * percent.usd) / 100,
    source: { name, date, confidence: percent.confidence },
    discountable: false,
  };
}

function hourlyUsd(price: InstancePrice, purchase: string): number | undefined {
  switch (purchase) {
    case 'on-demand':
      return price.onDemandUsdPerHour;
    case 'spot':
      return price.spotUsdPerHour;
    case 'savings-plan-1y':
      return price.savingsPlan1yUsdPerHour;
    case 'savings-plan-3y':
      return price.savingsPlan3yUsdPerHour;
    default:
      return undefined;
  }
}

function sourceOf(
  book: PriceBook,
  price: InstancePrice,
  purchase: string,
): PriceSource {
  const isSavingsPlan = purchase.startsWith('savings-plan');
  const isSpot = purchase === 'spot';
  const key =
    (isSpot && book.spotSource) ||
    (isSavingsPlan && price.savingsPlanSource) ||
    book.instanceSource;
  const { name, date } = book.sources[key];
  const confidence = isSavingsPlan
    ? price.savingsPlanConfidence ?? 'solid'
    : 'solid';
  return { name, date, confidence: isSpot ? 'weak' : confidence };
}

/**
 * The list price of an instance hour, or of the fee that comes with it.
 *
 * @param kind - A purchase model, or the name of a fee.
 */
export function instanceHour(
  book: PriceBook,
  instanceType: string,
  kind: string,
): InstanceHour | undefined {
  const instance = book.instances[instanceType];
  if (!instance) {
    return undefined;
  }
  const { spec, price } = instance;
  if (kind === 'ecs-fee') {
    return feeHour(book, price.onDemandUsdPerHour, ecsFeeKey(spec));
  }
  if (kind === 'lambda-fee') {
    return feeHour(
      book,
      price.onDemandUsdPerHour,
      'lambda.managedInstancesFeePercent',
    );
  }
  const usd = hourlyUsd(price, kind);
  return usd === undefined
    ? undefined
    : { usd, source: sourceOf(book, price, kind), discountable: true };
}
