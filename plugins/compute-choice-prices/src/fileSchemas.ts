import {
  instancePriceSchema,
  instanceSpecSchema,
  priceBookSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { z } from 'zod';

/** `data/<region>.json`: a price book without what is shared or computed. */
export const bookFileSchema = priceBookSchema
  .pick({
    region: true,
    regionName: true,
    sources: true,
    prices: true,
    instanceSource: true,
    spotSource: true,
  })
  .extend({ instancePrices: z.record(z.string(), instancePriceSchema) });

export type BookFile = z.infer<typeof bookFileSchema>;

/** `data/instance-types.json`, with the source of each group of fields. */
export const instanceTypesFileSchema = z.strictObject({
  sources: priceBookSchema.shape.sources,
  types: z.record(z.string(), instanceSpecSchema),
});

export type InstanceTypesFile = z.infer<typeof instanceTypesFileSchema>;

/** `data/ranges-across-regions.json`. */
export const rangesFileSchema = z.strictObject({
  ranges: priceBookSchema.shape.rangesAcrossRegions,
});

export type RangesFile = z.infer<typeof rangesFileSchema>;
