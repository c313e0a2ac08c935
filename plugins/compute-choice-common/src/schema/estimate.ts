import { z } from 'zod';
import {
  allowanceSchema,
  architectureSchema,
  operatingSystemSchema,
  purchaseModelSchema,
  regionSchema,
} from './words';
import { costLineSchema } from './costLine';

const quantity = (description: string) =>
  z.number().min(0).max(1e15).optional().describe(description);

const instanceTypeSchema = z
  .string()
  .regex(/^[a-z0-9-]+\.[a-z0-9]+$/, 'an EC2 instance type such as m7g.large')
  .max(32);

/** @public */
export const lambdaConfigurationSchema = z
  .strictObject({
    platform: z.literal('lambda'),
    architecture: architectureSchema.default('x86_64'),
    memoryMb: z.int().min(128).max(10_240),
    ephemeralStorageMb: z.int().min(512).max(10_240).default(512),
    provisionedConcurrency: z
      .int()
      .min(0)
      .max(1_000_000)
      .optional()
      .describe('Environments that are kept ready.'),
    snapStart: z.boolean().optional(),
    purchase: purchaseModelSchema.exclude(['spot']).default('on-demand'),
  })
  .meta({ id: 'LambdaConfiguration' });

/** @public */
export const lambdaManagedInstancesConfigurationSchema = z
  .strictObject({
    platform: z.literal('lambda-managed-instances'),
    instanceType: instanceTypeSchema,
    purchase: purchaseModelSchema.exclude(['spot']).default('on-demand'),
  })
  .meta({ id: 'LambdaManagedInstancesConfiguration' });

/** @public */
export const fargateConfigurationSchema = z
  .strictObject({
    platform: z.literal('fargate'),
    os: operatingSystemSchema.default('linux'),
    architecture: architectureSchema.default('x86_64'),
    vcpu: z.number().min(0.25).max(32),
    memoryGb: z.number().min(0.5).max(244),
    ephemeralStorageGb: z.number().min(20).max(200).default(20),
    purchase: purchaseModelSchema.default('on-demand'),
  })
  .meta({ id: 'FargateConfiguration' });

/** @public */
export const ecsEc2ConfigurationSchema = z
  .strictObject({
    platform: z.literal('ecs-ec2'),
    instanceType: instanceTypeSchema,
    os: operatingSystemSchema.default('linux'),
    rootVolumeGb: z
      .number()
      .min(0)
      .max(16_384)
      .default(0)
      .describe('gp3 root volume of each instance, in GB.'),
    managedInstances: z
      .boolean()
      .optional()
      .describe('ECS Managed Instances: adds their fee.'),
    purchase: purchaseModelSchema.default('on-demand'),
  })
  .meta({ id: 'EcsEc2Configuration' });

/** A configuration that somebody has.
 *
 * @public
 */
export const configurationSchema = z
  .discriminatedUnion('platform', [
    lambdaConfigurationSchema,
    lambdaManagedInstancesConfigurationSchema,
    fargateConfigurationSchema,
    ecsEc2ConfigurationSchema,
  ])
  .meta({ id: 'Configuration' });

/** @public */
export type Configuration = z.infer<typeof configurationSchema>;

/**
 * What a configuration was used for in a month. Only the fields that fit the
 * configuration's platform may be stated.
 *
 * @public
 */
export const usageSchema = z
  .strictObject({
    requests: quantity('Lambda: invocations on demand.'),
    durationMs: quantity('Lambda: mean billed duration of them.'),
    gbSeconds: quantity(
      'Lambda: billed GB-seconds on demand, instead of requests × duration × memory.',
    ),
    provisioned: z
      .strictObject({
        hours: z.number().min(0).max(1e9).describe('Hours that it was on.'),
        requests: quantity('Invocations served by it.'),
        durationMs: quantity('Mean billed duration of them.'),
      })
      .optional()
      .describe('Lambda: use of provisioned concurrency.'),
    kafkaEventPollerHours: quantity(
      'Lambda: event-poller-unit hours for Kafka.',
    ),
    sqsEventPollerHours: quantity('Lambda: event-poller-unit hours for SQS.'),
    durable: z
      .strictObject({
        operations: quantity('Durable operations.'),
        dataWrittenGb: quantity('Data written.'),
        dataRetainedGbMonths: quantity('Data retained.'),
      })
      .optional()
      .describe('Lambda: durable functions.'),
    newTenantEnvironments: quantity(
      'Lambda: environments created in tenant isolation mode.',
    ),
    streamedGb: quantity('Lambda: streamed responses beyond 6 MB each.'),
    snapStartCacheGbSeconds: quantity('Lambda: SnapStart snapshots cached.'),
    snapStartRestoredGb: quantity('Lambda: SnapStart snapshots restored.'),
    taskHours: quantity('Fargate: task-hours.'),
    instanceHours: quantity('EC2: instance-hours.'),
  })
  .meta({ id: 'Usage' });

/** @public */
export type Usage = z.infer<typeof usageSchema>;

const hours = () => z.number().min(0).max(1e9).describe('Hours.');

/**
 * Something that is billed beside the compute.
 *
 * @public
 */
export const sideItemSchema = z
  .discriminatedUnion('item', [
    z.strictObject({
      item: z.literal('alb'),
      hours: hours(),
      lcu: quantity('Load-balancer capacity units per hour, if known.'),
      newConnectionsPerSecond: quantity('LCU dimension.'),
      connectionSeconds: quantity(
        'LCU dimension: mean length of a connection.',
      ),
      processedGbPerHour: quantity('LCU dimension.'),
      requestsPerSecond: quantity('LCU dimension, with rules.'),
      rules: quantity('LCU dimension, with requests per second.'),
      lambdaTargets: z.boolean().optional(),
      trustStores: quantity('Trust stores for mutual TLS.'),
    }),
    z.strictObject({
      item: z.literal('nlb'),
      hours: hours(),
      processedGbPerHour: quantity('NLCU dimension.'),
    }),
    z.strictObject({
      item: z.literal('http-api'),
      requests: z.number().min(0).max(1e15),
      payloadKb: quantity('Mean body; each 512 KB counts as a request.'),
    }),
    z.strictObject({
      item: z.literal('rest-api'),
      requests: z.number().min(0).max(1e15),
    }),
    z.strictObject({
      item: z.literal('rest-api-cache'),
      sizeGb: z.union([z.literal(0.5), z.literal(1.6), z.literal(237)]),
      hours: hours(),
    }),
    z.strictObject({
      item: z.literal('websocket-api'),
      messages: z.number().min(0).max(1e15),
      connectionMinutes: z.number().min(0).max(1e15),
    }),
    z.strictObject({
      item: z.literal('nat-gateway'),
      hours: hours(),
      gb: quantity('Data processed.'),
    }),
    z.strictObject({ item: z.literal('public-ipv4'), hours: hours() }),
    z.strictObject({
      item: z.literal('logs'),
      ingestedGb: z.number().min(0).max(1e12),
      storedGbMonths: quantity('Stored, after compression.'),
    }),
    z.strictObject({
      item: z.literal('data-out'),
      gb: z.number().min(0).max(1e12),
    }),
    z.strictObject({
      item: z.literal('registry'),
      gbMonths: z.number().min(0).max(1e12),
    }),
    z.strictObject({
      item: z.literal('ebs-gp3'),
      gbMonths: z.number().min(0).max(1e12),
    }),
    z.strictObject({
      item: z.literal('efs'),
      gbMonths: z.number().min(0).max(1e12),
    }),
    z.strictObject({ item: z.literal('eks-cluster'), hours: hours() }),
  ])
  .meta({ id: 'SideItem' });

/** @public */
export type SideItem = z.infer<typeof sideItemSchema>;

/**
 * A request to price exactly this configuration, usage and side items;
 * nothing is optimised.
 *
 * @public
 */
export const estimateRequestSchema = z
  .strictObject({
    region: regionSchema,
    allowances: z.array(allowanceSchema).max(3).optional(),
    configuration: configurationSchema.optional(),
    usage: usageSchema.optional(),
    sideItems: z.array(sideItemSchema).max(100).optional(),
    rateOverrides: z
      .record(z.string().max(100), z.number().min(0).max(1e9))
      .optional()
      .describe(
        'Unit prices in USD by key of the price book, for rates that are not list prices.',
      ),
  })
  .superRefine((request, context) => {
    if (!request.configuration && !request.sideItems?.length) {
      context.addIssue({
        code: 'custom',
        path: ['configuration'],
        message: 'State a configuration with its usage, or side items, or both',
      });
    }
    if (request.configuration && !request.usage) {
      context.addIssue({
        code: 'custom',
        path: ['usage'],
        message: 'State the usage of the configuration',
      });
    }
    if (request.usage && !request.configuration) {
      context.addIssue({
        code: 'custom',
        path: ['configuration'],
        message: 'State the configuration that the usage belongs to',
      });
    }
  })
  .meta({ id: 'EstimateRequest' });

/** @public */
export type EstimateRequest = z.infer<typeof estimateRequestSchema>;
/** What a caller may send; defaults are filled in by parsing. @public */
export type EstimateRequestInput = z.input<typeof estimateRequestSchema>;

/** @public */
export const priceBookReferenceSchema = z
  .strictObject({
    id: z.string(),
    region: z.string(),
    date: z.string().describe('The newest date among its prices.'),
  })
  .meta({ id: 'PriceBookReference' });

/** @public */
export type PriceBookReference = z.infer<typeof priceBookReferenceSchema>;

/** @public */
export const costEstimateSchema = z
  .strictObject({
    monthlyUsd: z.number(),
    costLines: z.array(costLineSchema),
    warnings: z.array(z.string()),
    priceBook: priceBookReferenceSchema,
  })
  .meta({ id: 'CostEstimate' });

/** @public */
export type CostEstimate = z.infer<typeof costEstimateSchema>;
