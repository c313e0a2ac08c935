import { z } from 'zod';
import { policyRuleSchema } from './policyRule';
import {
  allowanceSchema,
  architectureSchema,
  platformSchema,
  regionSchema,
} from './words';

const weight = (value: number) => z.number().min(0).max(1).default(value);

/**
 * Weights of the considerations; they are scaled so that they add up to 1.
 *
 * @public
 */
export const weightsSchema = z
  .strictObject({
    cost: weight(0.4),
    operationsEffort: weight(0.15),
    latency: weight(0.1),
    scalingSpeed: weight(0.1),
    teamFit: weight(0.1),
    control: weight(0.05),
    isolation: weight(0.05),
    portability: weight(0.05),
  })
  .refine(weights => Object.values(weights).some(value => value > 0), {
    message: 'At least one weight must be above 0',
  })
  .meta({ id: 'Weights' });

/** A cluster of ECS on EC2 that services may share.
 *
 * @public
 */
export const sharedClusterSchema = z
  .strictObject({
    name: z.string().min(1).max(63),
    region: regionSchema,
    instanceType: z.string(),
    hosts: z.int().min(1).max(5000),
    freeVcpu: z.number().min(0).describe('Unreserved vCPU over all hosts.'),
    freeMemoryMb: z
      .number()
      .min(0)
      .describe('Unreserved memory over all hosts.'),
    trunking: z.boolean().default(false),
  })
  .meta({ id: 'SharedCluster' });

/** @public */
export type SharedCluster = z.infer<typeof sharedClusterSchema>;

/** Hours in a month that people spend on running one service.
 *
 * @public
 */
export const peopleHoursPerMonthSchema = z
  .strictObject({
    lambda: z.number().min(0).max(1000).optional(),
    fargate: z.number().min(0).max(1000).optional(),
    'ecs-ec2': z.number().min(0).max(1000).optional(),
  })
  .meta({ id: 'PeopleHoursPerMonth' });

/**
 * A currency that amounts are shown in beside USD, at a rate of one day.
 *
 * @public
 */
export const shownCurrencySchema = z
  .strictObject({
    code: z
      .string()
      .regex(/^[A-Z]{3}$/, 'Must be a code of ISO 4217, for example EUR')
      .refine(code => code !== 'USD', 'USD is shown anyway'),
    perUsd: z.number().gt(0).describe('What one USD costs in this currency.'),
    rateDate: z.iso.date().describe('Day of the rate; shown beside amounts.'),
  })
  .meta({ id: 'ShownCurrency' });

/** @public */
export type ShownCurrency = z.infer<typeof shownCurrencySchema>;

/**
 * What an organisation sets in app-config. Every field has a default.
 *
 * @public
 */
export const policySchema = z
  .strictObject({
    platforms: z
      .array(platformSchema)
      .min(1)
      .default(['lambda', 'fargate', 'ecs-ec2'])
      .describe('Platforms that may be recommended.'),
    regions: z
      .array(regionSchema)
      .optional()
      .describe('Regions that may be used; all priced ones if left out.'),
    defaultRegion: regionSchema
      .optional()
      .describe('Region of a profile that states none.'),
    architectures: z
      .array(architectureSchema)
      .min(1)
      .default(['x86_64', 'arm64'])
      .describe('CPU architectures that may be used.'),
    hoursPerMonth: z.number().min(672).max(744).default(730),
    discounts: z
      .strictObject({
        lambda: z.number().min(0).max(1).default(0),
        fargate: z.number().min(0).max(1).default(0),
        ec2: z.number().min(0).max(1).default(0),
      })
      .default({ lambda: 0, fargate: 0, ec2: 0 })
      .describe('Negotiated discount on compute per service, 0 to 1.'),
    allowances: z
      .array(allowanceSchema)
      .default([])
      .describe('Free allowances that the accounts still have.'),
    accountLambdaGbSeconds: z
      .strictObject({
        x86_64: z.number().min(0).default(0),
        arm64: z.number().min(0).default(0),
      })
      .default({ x86_64: 0, arm64: 0 })
      .describe('GB-seconds that the account uses already: where tiers start.'),
    sharedClusters: z.array(sharedClusterSchema).default([]),
    rules: z
      .array(policyRuleSchema)
      .max(200)
      .default([])
      .describe('What the organisation excludes or prefers, and for whom.'),
    weights: weightsSchema.default(weightsSchema.parse({})),
    tieBand: z
      .number()
      .min(0)
      .max(0.5)
      .default(0.03)
      .describe('Scores closer than this are a tie.'),
    materialityUsd: z
      .number()
      .gt(0)
      .default(25)
      .describe('Difference in USD per month that starts to matter.'),
    dayRateUsd: z
      .number()
      .gt(0)
      .default(800)
      .describe('Cost of one person-day, for the payback of a move.'),
    peopleHoursPerMonth: peopleHoursPerMonthSchema
      .optional()
      .describe(
        'Hours that people spend on one service on each platform; a judgement of the engine otherwise.',
      ),
    priceMaxAgeDays: z.int().min(1).default(120),
    currency: shownCurrencySchema
      .optional()
      .describe('Shown beside USD; everything is computed in USD.'),
    notifySavingUsd: z
      .number()
      .gt(0)
      .max(1e9)
      .default(100)
      .describe(
        'Saving in USD per month at which an owner is notified, besides a verdict that flips.',
      ),
    retentionDays: z
      .int()
      .min(1)
      .max(36_500)
      .default(730)
      .describe(
        'Days for which announced changes of verdicts and finished re-evaluations are kept. Profiles, their history and decisions are kept for good.',
      ),
    samples: z.int().min(0).max(10_000).default(1000),
    seed: z.int().min(0).max(4_294_967_295).default(1),
  })
  .meta({ id: 'Policy' });

/** @public */
export type Policy = z.infer<typeof policySchema>;
/** What may be written in app-config; defaults are filled in. @public */
export type PolicyInput = z.input<typeof policySchema>;

/**
 * The policy as a caller sees it: what is confidential has its default value
 * and is listed in `redacted` for who may not ask for recommendations.
 *
 * @public
 */
export const policyAnswerSchema = policySchema
  .extend({
    redacted: z
      .array(z.string())
      .optional()
      .describe('Fields whose values are hidden; left out if none is.'),
  })
  .meta({ id: 'PolicyAnswer' });

/** @public */
export type PolicyAnswer = z.infer<typeof policyAnswerSchema>;
