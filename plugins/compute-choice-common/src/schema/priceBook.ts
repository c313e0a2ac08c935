import { z } from 'zod';
import { architectureSchema } from './words';

/**
 * How far a price can be trusted. `solid`: at least one dated source.
 * `weak`: undated or derived; usable with a warning.
 *
 * @public
 */
export const priceConfidenceSchema = z.enum(['solid', 'weak']);

/**
 * One price: either `usd` for one `unit`, or volume `tiers` in ascending order.
 * A tier without `usd` was not found: usage that reaches it has no price.
 *
 * @public
 */
export const priceSchema = z
  .strictObject({
    usd: z.number().min(0).optional(),
    tiers: z
      .array(
        z.strictObject({
          upTo: z
            .number()
            .positive()
            .nullable()
            .describe('null: no upper end.'),
          usd: z.number().min(0).nullable().describe('null: not found.'),
        }),
      )
      .min(1)
      .optional(),
    unit: z.string(),
    sources: z
      .array(z.string())
      .min(1)
      .describe('Keys of the book’s sources, newest first.'),
    asOf: z.string(),
    confidence: priceConfidenceSchema,
    evidence: z.string().describe('What the confidence rests on.'),
    note: z.string().optional(),
  })
  .refine(price => (price.usd === undefined) !== (price.tiers === undefined), {
    message: 'A price has either usd or tiers',
  })
  .meta({ id: 'Price' });

/** @public */
export type Price = z.infer<typeof priceSchema>;

/** What is the same for an instance type in every region.
 *
 * @public
 */
export const instanceSpecSchema = z
  .strictObject({
    family: z.string(),
    generation: z.int(),
    vcpu: z.number().positive(),
    memoryMib: z.number().positive(),
    architecture: architectureSchema,
    burstable: z.boolean(),
    burstableBaselinePercent: z
      .number()
      .positive()
      .max(100)
      .optional()
      .describe(
        'Burstable types only: the percentage of each vCPU that can be used all the time.',
      ),
    flex: z.boolean(),
    gpus: z.int().min(0),
    awsvpcTaskLimit: z
      .int()
      .min(0)
      .describe('Tasks with an own network interface, without trunking.'),
    awsvpcTaskLimitTrunked: z
      .int()
      .min(0)
      .nullable()
      .describe('The same with trunking; null where it is not supported.'),
  })
  .meta({ id: 'InstanceSpec' });

/** @public */
export type InstanceSpec = z.infer<typeof instanceSpecSchema>;

/** @public */
export const instancePriceSchema = z
  .strictObject({
    onDemandUsdPerHour: z.number().positive(),
    spotUsdPerHour: z
      .number()
      .positive()
      .optional()
      .describe('Indicative: derived from the Spot Advisor saving.'),
    spotInterruption: z.string().optional(),
    savingsPlan1yUsdPerHour: z.number().positive().optional(),
    savingsPlan3yUsdPerHour: z.number().positive().optional(),
    savingsPlanSource: z
      .string()
      .optional()
      .describe('Key of the source of the Savings Plan rates.'),
    savingsPlanConfidence: priceConfidenceSchema.optional(),
    savingsPlanNote: z
      .string()
      .optional()
      .describe('Which kind of Savings Plan it is, and how it was found.'),
  })
  .meta({ id: 'InstancePrice' });

/** @public */
export type InstancePrice = z.infer<typeof instancePriceSchema>;

/**
 * The list prices of one region at one date, with sources. Prices are keyed
 * `service.item`, for example `fargate.linuxX86VcpuHour`; a key that is absent
 * has no known price.
 *
 * @public
 */
export const priceBookSchema = z
  .strictObject({
    id: z.string().describe('Changes whenever any price in the book changes.'),
    region: z.string(),
    regionName: z.string(),
    currency: z.literal('USD'),
    date: z.string().describe('The newest date among its prices, YYYY-MM-DD.'),
    sources: z.record(
      z.string(),
      z.strictObject({ name: z.string(), date: z.string() }),
    ),
    prices: z.record(z.string(), priceSchema),
    instances: z.record(
      z.string(),
      z.strictObject({ spec: instanceSpecSchema, price: instancePriceSchema }),
    ),
    instanceSource: z
      .string()
      .describe('Key of the source of instance prices.'),
    spotSource: z.string().optional(),
    rangesAcrossRegions: z
      .record(
        z.string(),
        z.strictObject({ minUsd: z.number(), maxUsd: z.number() }),
      )
      .describe(
        'For each key, the lowest and highest first-tier price of all regions: the range of a side item that has no price here.',
      ),
  })
  .meta({ id: 'PriceBook' });

/** @public */
export type PriceBook = z.infer<typeof priceBookSchema>;

/** @public */
export const priceBookSummarySchema = z
  .strictObject({
    id: z.string(),
    region: z.string(),
    regionName: z.string(),
    date: z.string(),
    priceCount: z.int(),
    instanceTypeCount: z.int(),
    missing: z
      .array(z.string())
      .describe('Keys that other regions have and this one has not.'),
    stale: z.boolean().describe('Older than the policy allows.'),
  })
  .meta({ id: 'PriceBookSummary' });

/** @public */
export type PriceBookSummary = z.infer<typeof priceBookSummarySchema>;
