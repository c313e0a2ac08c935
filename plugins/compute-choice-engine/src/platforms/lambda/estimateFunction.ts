import {
  Configuration,
  InvalidInputError,
  Issue,
  Usage,
} from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { Charge } from '../../prices/Charge';
import { inWords, millions } from '../../sidecosts/quantities';
import { EngineContext } from '../PlatformModule';
import { FunctionUse, functionCharges } from './cost';
import { gbOf } from './functionSize';
import { committedDurationKey, lambdaKeys } from './rates';

/** A function as somebody has configured it. */
export type FunctionConfiguration = Extract<
  Configuration,
  { platform: 'lambda' }
>;

const INCLUDED_SCRATCH_MB = limitNumber('lambda.ephemeralStorageIncludedMb');

function usageIssues(
  configuration: FunctionConfiguration,
  usage: Usage,
): Issue[] {
  const { requests, durationMs, gbSeconds, provisioned } = usage;
  const issues: Issue[] = [];
  const add = (path: string, message: string, expected?: string) =>
    issues.push({ path, message, ...(expected && { expected }) });
  (['taskHours', 'instanceHours'] as const)
    .filter(field => usage[field] !== undefined)
    .forEach(field =>
      add(`usage.${field}`, 'Does not apply to a function', 'requests'),
    );
  if (gbSeconds !== undefined && durationMs !== undefined) {
    add('usage.gbSeconds', 'State either durationMs or gbSeconds, not both');
  }
  if (requests === undefined && durationMs !== undefined) {
    add('usage.requests', 'State how many requests have this duration');
  }
  if (
    requests !== undefined &&
    durationMs === undefined &&
    gbSeconds === undefined
  ) {
    add(
      'usage.durationMs',
      'State the mean billed duration, or gbSeconds',
      'milliseconds',
    );
  }
  if (provisioned && !configuration.provisionedConcurrency) {
    add(
      'configuration.provisionedConcurrency',
      'State how many environments usage.provisioned was on',
      'at least 1',
    );
  }
  if (configuration.provisionedConcurrency && !provisioned) {
    add('usage.provisioned', 'State the hours of the provisioned concurrency');
  }
  if (
    provisioned &&
    (provisioned.requests === undefined) !==
      (provisioned.durationMs === undefined)
  ) {
    add(
      'usage.provisioned',
      'State requests and durationMs together',
      'both or neither',
    );
  }
  const snapStartUsed =
    usage.snapStartCacheGbSeconds !== undefined ||
    usage.snapStartRestoredGb !== undefined;
  if (snapStartUsed && !configuration.snapStart) {
    add('configuration.snapStart', 'SnapStart usage needs it to be on', 'true');
  }
  if (configuration.snapStart && configuration.provisionedConcurrency) {
    add(
      'configuration.snapStart',
      'SnapStart does not work with provisioned concurrency',
      'one of the two',
    );
  }
  return issues;
}

function useOf(
  configuration: FunctionConfiguration,
  usage: Usage,
): FunctionUse {
  const { architecture, memoryMb, purchase, provisionedConcurrency } =
    configuration;
  const memoryGb = gbOf(memoryMb);
  const { requests = 0, durationMs = 0, provisioned } = usage;
  const seconds = durationMs / 1000;
  const gbSeconds = usage.gbSeconds ?? requests * seconds * memoryGb;
  const formula = () =>
    usage.gbSeconds === undefined
      ? `${inWords(requests)} invocations × ${inWords(seconds)} s × ${inWords(
          memoryGb,
        )} GB`
      : `${inWords(gbSeconds)} GB-seconds as stated`;
  const isCommitted = purchase !== 'on-demand';
  const provisionedRequests = provisioned?.requests ?? 0;
  const provisionedSeconds = (provisioned?.durationMs ?? 0) / 1000;
  const workSeconds =
    (usage.gbSeconds === undefined
      ? requests * seconds
      : gbSeconds / memoryGb) +
    provisionedRequests * provisionedSeconds;
  const scratchMb = configuration.ephemeralStorageMb - INCLUDED_SCRATCH_MB;
  const environments = provisionedConcurrency ?? 0;
  return {
    architecture,
    memoryGb,
    invocations: requests + provisionedRequests,
    onDemandGbSeconds: isCommitted ? 0 : gbSeconds,
    onDemandFormula: formula,
    committed: isCommitted
      ? {
          gbSeconds,
          priceKey: committedDurationKey(architecture, purchase),
          formula,
        }
      : undefined,
    provisioned: provisioned && {
      environmentHours: environments * provisioned.hours,
      formula: () =>
        `${inWords(environments)} environments × ${inWords(
          provisioned.hours,
        )} h × 3,600 s × ${inWords(memoryGb)} GB`,
      durationGbSeconds: provisionedRequests * provisionedSeconds * memoryGb,
      durationFormula: () =>
        `${inWords(provisionedRequests)} invocations × ${inWords(
          provisionedSeconds,
        )} s × ${inWords(memoryGb)} GB`,
    },
    snapStart: configuration.snapStart
      ? {
          cacheGbSeconds: usage.snapStartCacheGbSeconds ?? 0,
          restoredGb: usage.snapStartRestoredGb ?? 0,
        }
      : undefined,
    scratch:
      scratchMb > 0 ? { gb: gbOf(scratchMb), seconds: workSeconds } : undefined,
    streamedGb: usage.streamedGb,
  };
}

function simpleCharge(
  charge: Pick<Charge, 'item' | 'priceKey'>,
  quantity: number | undefined,
  words: { description: string; formula: string },
): Charge[] {
  return quantity
    ? [
        {
          ...charge,
          category: 'compute',
          quantity,
          description: () => words.description,
          formula: () => words.formula,
        },
      ]
    : [];
}

function featureCharges(
  { architecture, memoryMb }: FunctionConfiguration,
  usage: Usage,
): Charge[] {
  const { durable, newTenantEnvironments = 0 } = usage;
  const stated = (value: number | undefined, unit: string) =>
    `${inWords(value ?? 0)} ${unit}`;
  return [
    ...simpleCharge(
      { item: 'lambda.kafka-pollers', priceKey: 'lambda.esmKafkaEpuHour' },
      usage.kafkaEventPollerHours,
      {
        description: 'Provisioned event pollers for Kafka',
        formula: stated(usage.kafkaEventPollerHours, 'event-poller-unit hours'),
      },
    ),
    ...simpleCharge(
      { item: 'lambda.sqs-pollers', priceKey: 'lambda.esmSqsEpuHour' },
      usage.sqsEventPollerHours,
      {
        description: 'Provisioned event pollers for SQS',
        formula: stated(usage.sqsEventPollerHours, 'event-poller-unit hours'),
      },
    ),
    ...simpleCharge(
      {
        item: 'lambda.durable-operations',
        priceKey: 'lambda.durableOperationsPerMillion',
      },
      millions(durable?.operations ?? 0),
      {
        description: 'Durable functions, operations',
        formula: stated(durable?.operations, 'operations'),
      },
    ),
    ...simpleCharge(
      {
        item: 'lambda.durable-data-written',
        priceKey: 'lambda.durableDataWrittenPerGb',
      },
      durable?.dataWrittenGb,
      {
        description: 'Durable functions, data written',
        formula: stated(durable?.dataWrittenGb, 'GB'),
      },
    ),
    ...simpleCharge(
      {
        item: 'lambda.durable-data-retained',
        priceKey: 'lambda.durableDataRetainedGbMonth',
      },
      durable?.dataRetainedGbMonths,
      {
        description: 'Durable functions, data retained',
        formula: stated(durable?.dataRetainedGbMonths, 'GB-months'),
      },
    ),
    ...simpleCharge(
      {
        item: 'lambda.tenant-environments',
        priceKey: lambdaKeys(architecture).tenantEnvironment,
      },
      newTenantEnvironments * gbOf(memoryMb),
      {
        description: 'Environments created for tenants of their own',
        formula: `${inWords(newTenantEnvironments)} environments × ${inWords(
          gbOf(memoryMb),
        )} GB`,
      },
    ),
  ];
}

/**
 * Charges of a function on default compute.
 *
 * @throws InvalidInputError if the usage does not fit the configuration.
 */
export function estimateFunction(
  configuration: FunctionConfiguration,
  usage: Usage,
  { policy }: EngineContext,
): Charge[] {
  const issues = usageIssues(configuration, usage);
  if (issues.length > 0) {
    throw new InvalidInputError('estimate', issues);
  }
  return [
    ...functionCharges(useOf(configuration, usage), {
      accountGbSeconds:
        policy.accountLambdaGbSeconds[configuration.architecture],
      allowances: policy.allowances,
    }),
    ...featureCharges(configuration, usage),
  ];
}
