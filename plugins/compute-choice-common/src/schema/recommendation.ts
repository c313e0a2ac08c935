import { z } from 'zod';
import {
  architectureSchema,
  messageSchema,
  operatingSystemSchema,
  platformSchema,
  purchaseModelSchema,
} from './words';
import { considerationAreaSchema } from './policy';
import { costLineSchema, priceSourceSchema } from './costLine';
import { priceBookReferenceSchema } from './estimate';
import { limitSchema } from './limit';

/** @public */
export const lambdaSizingSchema = z
  .strictObject({
    platform: z.literal('lambda'),
    memoryMb: z.number(),
    vcpu: z.number().describe('CPU share that comes with the memory.'),
    durationMs: z.number().describe('Mean duration at that memory.'),
    p99Ms: z.number().describe('p99 with cold starts.'),
    peakConcurrency: z.number(),
    ephemeralStorageMb: z.number(),
    coldStartShare: z.number(),
    initMs: z.number(),
    provisionedConcurrency: z.number(),
    snapStart: z.boolean(),
    frontDoor: z.enum([
      'none',
      'function-url',
      'http-api',
      'rest-api',
      'alb',
      'websocket-api',
    ]),
    managedInstances: z
      .strictObject({ instanceType: z.string(), instances: z.number() })
      .optional(),
  })
  .meta({ id: 'LambdaSizing' });

/** @public */
export const fargateSizingSchema = z
  .strictObject({
    platform: z.literal('fargate'),
    vcpu: z.number(),
    memoryGb: z.number(),
    ephemeralStorageGb: z.number(),
    minTasks: z.number(),
    meanTasks: z.number(),
    maxTasks: z.number(),
    p99Ms: z.number().optional(),
    billedSecondsPerRun: z.number().optional(),
    spotShare: z.number(),
    orchestrator: z.enum(['ecs', 'eks']),
  })
  .meta({ id: 'FargateSizing' });

/** @public */
export const ecsEc2SizingSchema = z
  .strictObject({
    platform: z.literal('ecs-ec2'),
    instanceType: z.string(),
    minHosts: z.number(),
    meanHosts: z.number(),
    maxHosts: z.number(),
    tasksPerHost: z.number(),
    bindingResource: z.enum(['cpu', 'memory', 'network-interfaces', 'gpu']),
    taskVcpu: z.number(),
    taskMemoryMb: z.number(),
    minTasks: z.number(),
    meanTasks: z.number(),
    maxTasks: z.number(),
    p99Ms: z.number().optional(),
    rootVolumeGb: z.number(),
    spotShare: z.number(),
    sharedCluster: z.string().optional(),
    managedInstances: z.boolean(),
  })
  .meta({ id: 'EcsEc2Sizing' });

/** @public */
export const sizingSchema = z
  .discriminatedUnion('platform', [
    lambdaSizingSchema,
    fargateSizingSchema,
    ecsEc2SizingSchema,
  ])
  .meta({ id: 'Sizing' });

/** @public */
export type Sizing = z.infer<typeof sizingSchema>;
/** @public */
export type LambdaSizing = z.infer<typeof lambdaSizingSchema>;
/** @public */
export type FargateSizing = z.infer<typeof fargateSizingSchema>;
/** @public */
export type EcsEc2Sizing = z.infer<typeof ecsEc2SizingSchema>;

/** A rule that excludes an option, with the limit that it rests on.
 *
 * @public
 */
export const constraintSchema = z
  .strictObject({
    rule: z.string().describe('Stable name, for example lambda-timeout.'),
    message: messageSchema,
    limit: limitSchema.optional().describe('Absent for a rule of the policy.'),
    lift: messageSchema
      .optional()
      .describe('The nearest change that would lift it.'),
    fields: z
      .array(z.string())
      .describe('Fields of the profile that the rule looked at.'),
  })
  .meta({ id: 'Constraint' });

/** @public */
export type Constraint = z.infer<typeof constraintSchema>;

/** @public */
export const contributionSchema = z
  .strictObject({
    area: considerationAreaSchema,
    weight: z.number(),
    value: z.number().min(0).max(1),
    points: z
      .number()
      .describe('weight × value; the points add up to the score.'),
    why: messageSchema,
  })
  .meta({ id: 'Contribution' });

/** @public */
export type Contribution = z.infer<typeof contributionSchema>;

/** @public */
export const rangeUsdSchema = z
  .strictObject({ p10: z.number(), p90: z.number() })
  .meta({ id: 'RangeUsd' });

/**
 * A platform with purchase model, CPU architecture and sizing, priced.
 *
 * @public
 */
export const computeOptionSchema = z
  .strictObject({
    id: z.string().describe('For example fargate/ecs/arm64/on-demand.'),
    platform: platformSchema,
    title: messageSchema,
    architecture: architectureSchema,
    os: operatingSystemSchema,
    purchase: purchaseModelSchema,
    eligible: z.boolean().describe('No constraint excludes it.'),
    priced: z
      .boolean()
      .describe('Every compute price is known; only then is it ranked.'),
    comparable: z
      .boolean()
      .describe(
        'False if other platforms lack the price for this purchase model.',
      ),
    constraints: z.array(constraintSchema),
    monthlyUsd: z.number().optional(),
    atLeast: z
      .boolean()
      .describe('The total is a lower bound: a side item has no price.'),
    rangeUsd: rangeUsdSchema.optional(),
    floorUsd: z.number().optional().describe('What it costs at zero traffic.'),
    sizing: sizingSchema.optional(),
    score: z
      .strictObject({
        total: z.number(),
        contributions: z.array(contributionSchema),
      })
      .optional(),
    warnings: z.array(messageSchema),
    costLines: z.array(costLineSchema),
    unpriced: z
      .array(z.string())
      .describe('Items without a price in the region.'),
  })
  .meta({ id: 'ComputeOption' });

/** @public */
export type ComputeOption = z.infer<typeof computeOptionSchema>;

/** @public */
export const verdictSchema = z
  .strictObject({
    status: z.enum(['recommended', 'tie', 'undecided']),
    platform: platformSchema.optional(),
    optionId: z.string().optional(),
    tiedPlatforms: z.array(platformSchema).optional(),
    summary: messageSchema,
  })
  .meta({ id: 'Verdict' });

/** @public */
export type Verdict = z.infer<typeof verdictSchema>;

/** @public */
export const reasonSchema = z
  .strictObject({
    kind: z.enum(['for', 'against', 'note']),
    message: messageSchema,
    evidence: z
      .strictObject({ name: z.string(), page: z.string(), date: z.string() })
      .optional(),
  })
  .meta({ id: 'Reason' });

/** @public */
export type Reason = z.infer<typeof reasonSchema>;

/** A value that the engine filled in, with its range.
 *
 * @public
 */
export const assumptionSchema = z
  .strictObject({
    field: z.string().describe('Path of the field of the profile.'),
    value: z.union([z.number(), z.string(), z.boolean()]),
    range: z.tuple([z.number(), z.number()]).optional(),
    alternatives: z
      .array(
        z.strictObject({
          value: z.union([z.string(), z.boolean()]),
          probability: z.number(),
        }),
      )
      .optional(),
    unit: z.string().optional(),
    why: messageSchema,
  })
  .meta({ id: 'Assumption' });

/** @public */
export type Assumption = z.infer<typeof assumptionSchema>;

/** @public */
export const confidenceSchema = z
  .strictObject({
    level: z.enum(['high', 'medium', 'low']),
    share: z
      .number()
      .describe('Share of samples in which the verdict stays the best.'),
    samples: z.int(),
    seed: z.int(),
    expectedRegretUsd: z
      .number()
      .describe('Mean cost of the verdict above the cheapest, per month.'),
  })
  .meta({ id: 'Confidence' });

/** @public */
export type Confidence = z.infer<typeof confidenceSchema>;

/** @public */
export const nextQuestionSchema = z
  .strictObject({
    field: z.string(),
    question: messageSchema,
    flipShare: z
      .number()
      .describe('How often the answer would change the verdict.'),
  })
  .meta({ id: 'NextQuestion' });

/** @public */
export const breakEvenSchema = z
  .strictObject({
    requestsPerMonth: z.number(),
    from: platformSchema.describe('Cheapest below.'),
    to: platformSchema.describe('Cheapest above.'),
  })
  .meta({ id: 'BreakEven' });

/** @public */
export type BreakEven = z.infer<typeof breakEvenSchema>;

/** @public */
export const demandSchema = z
  .strictObject({
    hourlyRequestsPerSecond: z
      .array(z.number())
      .describe('168 points, Monday 00:00 first.'),
    requestsPerMonth: z.number(),
    meanRequestsPerSecond: z.number(),
    peakRequestsPerSecond: z
      .number()
      .describe('Highest hour times the burst inside it.'),
    burstInsideHour: z.number(),
  })
  .meta({ id: 'Demand' });

/** @public */
export type DemandSummary = z.infer<typeof demandSchema>;

/**
 * The answer: ranked options, verdict, reasons, confidence and provenance.
 *
 * @public
 */
export const recommendationSchema = z
  .strictObject({
    verdict: verdictSchema,
    options: z
      .array(computeOptionSchema)
      .describe('Best first; excluded and unpriced ones last.'),
    cheapestOptionId: z.string().nullable(),
    runnerUpOptionId: z
      .string()
      .nullable()
      .describe('The best option of another platform.'),
    runnerUpDifference: z
      .strictObject({ monthlyUsd: z.number(), message: messageSchema })
      .optional()
      .describe('Runner-up minus verdict, in money and in words.'),
    reasons: z.array(reasonSchema),
    confidence: confidenceSchema,
    nextQuestion: nextQuestionSchema.nullable(),
    assumptions: z.array(assumptionSchema),
    breakEven: z.array(breakEvenSchema),
    demand: demandSchema,
    current: z
      .strictObject({
        platform: z.string(),
        monthlyUsd: z.number().optional(),
        savingUsd: z
          .number()
          .optional()
          .describe(
            'Current bill minus the verdict; negative if it costs more.',
          ),
        costLines: z.array(costLineSchema),
      })
      .optional(),
    provenance: z.strictObject({
      engine: z.string(),
      priceBook: priceBookReferenceSchema,
      limitsDate: z.string(),
      policy: z.string().describe('Fingerprint of the policy.'),
      sources: z.array(priceSourceSchema).optional(),
    }),
  })
  .meta({ id: 'Recommendation' });

/** @public */
export type Recommendation = z.infer<typeof recommendationSchema>;
