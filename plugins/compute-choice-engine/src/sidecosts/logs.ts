import { Allowance } from '@compute-choice/plugin-compute-choice-common';
import { Charge } from '../prices/Charge';
import { Workload } from '../workload/Workload';
import { allowanceCharge } from './allowances';
import { attemptsPerMonth, inWords, kbToGb } from './quantities';

/**
 * START, END and REPORT lines of an invocation with their 26 bytes of overhead
 * each, in KB.
 */
const LAMBDA_PLATFORM_LINES_KB = 0.4;

/** Stored size of ingested logs: the factor of the AWS Pricing Calculator. */
const STORED_SHARE = 0.15;

/**
 * CloudWatch Logs: what the application writes on every platform, and what
 * Lambda adds on top.
 */
export function logCharges(
  workload: Workload,
  options: {
    lambdaPlatformLines: boolean;
    allowances: readonly Allowance[];
  },
): Charge[] {
  const attempts = attemptsPerMonth(workload);
  const platformKb = options.lambdaPlatformLines ? LAMBDA_PLATFORM_LINES_KB : 0;
  const kbEach = workload.logKbPerRequest + platformKb;
  const ingestedGb = kbToGb(attempts * kbEach);
  const months = workload.logRetentionMonths;
  return [
    ...logIngestionCharges(ingestedGb, {
      allowances: options.allowances,
      formula: () =>
        `${inWords(attempts)} requests or runs × ${inWords(kbEach)} KB${
          platformKb ? ` (${platformKb} KB of it written by Lambda itself)` : ''
        }`,
    }),
    {
      item: 'logs.storage',
      category: 'logs',
      priceKey: 'logs.storageGbMonth',
      quantity: ingestedGb * STORED_SHARE * months,
      description: () => 'CloudWatch Logs, storage',
      formula: () =>
        `${inWords(
          ingestedGb,
        )} GB × ${STORED_SHARE} after compression, kept for ${inWords(
          months,
        )} ${months === 1 ? 'month' : 'months'}`,
    },
  ];
}

/** Log ingestion, and the allowance for it. */
export function logIngestionCharges(
  ingestedGb: number,
  options: {
    allowances: readonly Allowance[];
    formula: () => string;
    /** GB that have taken from the allowance already. */
    countedGb?: number;
  },
): Charge[] {
  const ingestion: Charge = {
    item: 'logs.ingestion',
    category: 'logs',
    priceKey: 'logs.ingestPerGb',
    quantity: ingestedGb,
    description: () => 'CloudWatch Logs, ingestion',
    formula: options.formula,
  };
  return options.allowances.includes('logs')
    ? [
        ingestion,
        allowanceCharge(ingestion, 'allowance.logsGb', {
          used: options.countedGb,
        }),
      ]
    : [ingestion];
}
