import { z } from 'zod';

/**
 * What a cost line pays for, coarse enough for a stacked bar.
 *
 * @public
 */
export const costCategorySchema = z.enum([
  'compute',
  'requests',
  'front-door',
  'network',
  'data-transfer',
  'logs',
  'storage',
  'orchestration',
  'observability',
  'allowance',
]);

/** @public */
export type CostCategory = z.infer<typeof costCategorySchema>;

/** @public */
export const priceSourceSchema = z
  .strictObject({
    name: z.string().describe('Where the unit price comes from.'),
    date: z
      .string()
      .describe('The date of the price, as its source states it.'),
    confidence: z
      .enum(['solid', 'weak'])
      .describe(
        'weak: one undated or derived figure; check it before relying on it.',
      ),
  })
  .meta({ id: 'PriceSource' });

/** @public */
export type PriceSource = z.infer<typeof priceSourceSchema>;

/**
 * One line of a bill: `quantity` × `unitPriceUsd` = `monthlyUsd`. A price with
 * volume tiers gives one line per tier that the usage reaches; an allowance is
 * a line of its own with a negative quantity. A line without a price has
 * neither `unitPriceUsd` nor `monthlyUsd`.
 *
 * @public
 */
export const costLineSchema = z
  .strictObject({
    item: z.string().describe('Stable name, for example fargate.vcpu.'),
    category: costCategorySchema,
    description: z.string(),
    quantity: z.number(),
    unit: z.string(),
    unitPriceUsd: z.number().optional(),
    monthlyUsd: z.number().optional(),
    tier: z.int().min(1).optional().describe('Volume tier, counted from 1.'),
    formula: z.string().describe('How the quantity comes about, in words.'),
    source: priceSourceSchema.optional(),
  })
  .meta({ id: 'CostLine' });

/** @public */
export type CostLine = z.infer<typeof costLineSchema>;
