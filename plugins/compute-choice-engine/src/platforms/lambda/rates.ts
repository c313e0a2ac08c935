import {
  Architecture,
  PurchaseModel,
} from '@compute-choice/plugin-compute-choice-common';
import { PriceReader, UnitPrice } from '../../prices/PriceReader';

/** Price keys that differ between x86 and Arm. */
export interface LambdaKeys {
  readonly duration: string;
  readonly provisioned: string;
  readonly provisionedDuration: string;
  readonly tenantEnvironment: string;
}

const keysByArchitecture: Readonly<Record<Architecture, LambdaKeys>> = {
  x86_64: {
    duration: 'lambda.gbSecondX86',
    provisioned: 'lambda.provisionedConcurrencyX86',
    provisionedDuration: 'lambda.provisionedDurationX86',
    tenantEnvironment: 'lambda.tenantIsolationX86PerGb',
  },
  arm64: {
    duration: 'lambda.gbSecondArm',
    provisioned: 'lambda.provisionedConcurrencyArm',
    provisionedDuration: 'lambda.provisionedDurationArm',
    tenantEnvironment: 'lambda.tenantIsolationArmPerGb',
  },
};

/** Keys of the list prices of a function. */
export function lambdaKeys(architecture: Architecture): LambdaKeys {
  return keysByArchitecture[architecture];
}

/** Key of the rate of a GB-second under a Compute Savings Plan. */
export function committedDurationKey(
  architecture: Architecture,
  purchase: Exclude<PurchaseModel, 'on-demand' | 'spot'>,
): string {
  const term = purchase === 'savings-plan-1y' ? '1y' : '3y';
  return `lambda.savingsPlan${term}${
    architecture === 'x86_64' ? 'X86' : 'Arm'
  }GbSecond`;
}

/** Price of the first unit, or of the unit at a position in the volume tiers. */
export function usdAt(
  price: UnitPrice | undefined,
  position = 0,
): number | undefined {
  return price?.tiers.find(({ upTo }) => position < upTo)?.usd ?? undefined;
}

/**
 * Share of the time that a provisioned environment has to be busy to cost less
 * than the same work on demand; undefined without prices, Infinity if never.
 *
 * @param position - GB-seconds on demand at which the last one is priced.
 */
export function provisionedBreakEven(
  prices: PriceReader,
  architecture: Architecture,
  position: number,
): number | undefined {
  const keys = lambdaKeys(architecture);
  const onDemand = usdAt(prices.price(keys.duration), position);
  const idle = usdAt(prices.price(keys.provisioned));
  const busy = usdAt(prices.price(keys.provisionedDuration));
  if (onDemand === undefined || idle === undefined || busy === undefined) {
    return undefined;
  }
  return onDemand > busy ? idle / (onDemand - busy) : Infinity;
}
