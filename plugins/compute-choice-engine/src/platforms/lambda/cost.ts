import {
  Allowance,
  Architecture,
} from '@compute-choice/plugin-compute-choice-common';
import { Charge } from '../../prices/Charge';
import { allowanceCharge } from '../../sidecosts/allowances';
import { inWords, millions } from '../../sidecosts/quantities';
import { lambdaKeys } from './rates';

/** What a function uses in a month; what is left out is not used. */
export interface FunctionUse {
  readonly architecture: Architecture;
  readonly memoryGb: number;
  readonly invocations: number;
  /** On demand, INIT left out. */
  readonly onDemandGbSeconds: number;
  /** How they come about, in words. */
  readonly onDemandFormula: () => string;
  /** INIT of cold starts, billed as duration on demand. */
  readonly init?: {
    readonly coldStarts: number;
    readonly seconds: number;
  };
  /** GB-seconds at the rate of a Savings Plan, used or not. */
  readonly committed?: {
    readonly gbSeconds: number;
    readonly priceKey: string;
    readonly formula: () => string;
  };
  readonly provisioned?: {
    readonly environmentHours: number;
    readonly durationGbSeconds: number;
    readonly durationFormula: () => string;
    readonly formula: () => string;
  };
  readonly snapStart?: {
    readonly cacheGbSeconds: number;
    readonly restoredGb: number;
  };
  /** Scratch disk above what is included. */
  readonly scratch?: { readonly gb: number; readonly seconds: number };
  /** Streamed responses beyond what is free of each. */
  readonly streamedGb?: number;
}

const SECONDS_PER_HOUR = 3600;

/** Where the volume tiers of on-demand duration start, and what is free. */
export interface FunctionTerms {
  readonly accountGbSeconds: number;
  readonly allowances: readonly Allowance[];
}

function durationCharges(
  use: FunctionUse,
  { accountGbSeconds }: FunctionTerms,
): Charge[] {
  const { init, memoryGb, committed, onDemandGbSeconds } = use;
  const priceKey = lambdaKeys(use.architecture).duration;
  const charges: Charge[] = [
    {
      item: 'lambda.duration',
      category: 'compute',
      priceKey,
      quantity: onDemandGbSeconds,
      tierStart: accountGbSeconds,
      description: () => `Lambda duration, ${use.architecture}`,
      formula: use.onDemandFormula,
    },
  ];
  if (committed) {
    charges.unshift({
      item: 'lambda.duration.committed',
      category: 'compute',
      priceKey: committed.priceKey,
      quantity: committed.gbSeconds,
      description: () =>
        `Lambda duration under a Savings Plan, ${use.architecture}`,
      formula: committed.formula,
    });
  }
  if (init) {
    charges.push({
      item: 'lambda.init',
      category: 'compute',
      priceKey,
      quantity: init.coldStarts * init.seconds * memoryGb,
      tierStart: accountGbSeconds + onDemandGbSeconds,
      description: () => 'Lambda cold starts (billed initialisation)',
      formula: () =>
        `${inWords(init.coldStarts)} cold starts × ${inWords(
          init.seconds,
        )} s × ${inWords(memoryGb)} GB`,
    });
  }
  return charges;
}

function provisionedCharges(use: FunctionUse): Charge[] {
  const { provisioned, memoryGb } = use;
  if (!provisioned) {
    return [];
  }
  const keys = lambdaKeys(use.architecture);
  return [
    {
      item: 'lambda.provisioned-concurrency',
      category: 'compute',
      priceKey: keys.provisioned,
      quantity: provisioned.environmentHours * SECONDS_PER_HOUR * memoryGb,
      description: () => `Provisioned concurrency, ${use.architecture}`,
      formula: provisioned.formula,
    },
    {
      item: 'lambda.provisioned-duration',
      category: 'compute',
      priceKey: keys.provisionedDuration,
      quantity: provisioned.durationGbSeconds,
      description: () =>
        `Lambda duration on provisioned concurrency, ${use.architecture}`,
      formula: provisioned.durationFormula,
    },
  ];
}

function snapStartCharges({ snapStart, memoryGb }: FunctionUse): Charge[] {
  return snapStart
    ? [
        {
          item: 'lambda.snapstart-cache',
          category: 'compute',
          priceKey: 'lambda.snapStartCacheGbSecond',
          quantity: snapStart.cacheGbSeconds,
          description: () => 'SnapStart snapshots kept',
          formula: () =>
            `${inWords(
              snapStart.cacheGbSeconds,
            )} GB-seconds (one version of ${inWords(memoryGb)} GB, all month)`,
        },
        {
          item: 'lambda.snapstart-restore',
          category: 'compute',
          priceKey: 'lambda.snapStartRestorePerGb',
          quantity: snapStart.restoredGb,
          description: () => 'SnapStart snapshots restored',
          formula: () =>
            `${inWords(snapStart.restoredGb / memoryGb)} restores × ${inWords(
              memoryGb,
            )} GB`,
        },
      ]
    : [];
}

function extraCharges({ scratch, streamedGb }: FunctionUse): Charge[] {
  const charges: Charge[] = [];
  if (scratch) {
    charges.push({
      item: 'lambda.ephemeral-storage',
      category: 'storage',
      priceKey: 'lambda.ephemeralStorageGbSecond',
      quantity: scratch.gb * scratch.seconds,
      description: () => 'Lambda scratch disk above what is included',
      formula: () =>
        `${inWords(scratch.gb)} GB × ${inWords(scratch.seconds)} s of work`,
    });
  }
  if (streamedGb) {
    charges.push({
      item: 'lambda.streaming',
      category: 'data-transfer',
      priceKey: 'lambda.responseStreamingPerGb',
      quantity: streamedGb,
      description: () => 'Lambda streamed responses',
      formula: () => `${inWords(streamedGb)} GB beyond what is free of each`,
    });
  }
  return charges;
}

/** The allowance covers requests, and duration on demand; nothing provisioned. */
function allowanceCharges(
  requests: Charge,
  durations: readonly Charge[],
  priceKey: string,
): Charge[] {
  const onDemand = durations.filter(charge => charge.priceKey === priceKey);
  const gbSeconds = onDemand.reduce((sum, { quantity }) => sum + quantity, 0);
  return [
    allowanceCharge(requests, 'allowance.lambdaRequests', {
      unitsPerQuantity: 1_000_000,
    }),
    allowanceCharge(
      {
        ...onDemand[0],
        item: 'lambda.duration',
        quantity: gbSeconds,
      },
      'allowance.lambdaGbSeconds',
    ),
  ];
}

/** Invocations, whatever their duration. */
export function requestCharge(invocations: number): Charge {
  return {
    item: 'lambda.requests',
    category: 'requests',
    priceKey: 'lambda.requestPerMillion',
    quantity: millions(invocations),
    description: () => 'Lambda requests',
    formula: () => `${inWords(invocations)} invocations`,
  };
}

/** What a function costs, without its front door and other side costs. */
export function functionCharges(
  use: FunctionUse,
  terms: FunctionTerms,
): Charge[] {
  const requests = requestCharge(use.invocations);
  const durations = durationCharges(use, terms);
  return [
    requests,
    ...durations,
    ...provisionedCharges(use),
    ...snapStartCharges(use),
    ...extraCharges(use),
    ...(terms.allowances.includes('lambda')
      ? allowanceCharges(
          requests,
          durations,
          lambdaKeys(use.architecture).duration,
        )
      : []),
  ];
}
