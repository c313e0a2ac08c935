import { z } from 'zod';
import { messageSchema, platformSchema } from '../words';

/** What one option costs at each point of an axis.
 *
 * @public
 */
export const costSeriesSchema = z
  .strictObject({
    platform: platformSchema,
    optionId: z.string(),
    monthlyUsd: z
      .array(z.number().nullable())
      .describe(
        'One for each point of the axis, in USD per month; null where the option cannot run.',
      ),
  })
  .meta({ id: 'CostSeries' });

/** @public */
export type CostSeries = z.infer<typeof costSeriesSchema>;

/**
 * Cost over traffic, when all hours grow and shrink together. The points are
 * spaced evenly on a logarithmic axis; one of them is the traffic of today.
 *
 * @public
 */
export const costCurvesSchema = z
  .strictObject({
    requestsPerMonth: z
      .array(z.number())
      .describe('The axis, ascending; runs per month for jobs.'),
    nowIndex: z
      .int()
      .describe('Place of the stated traffic on the axis: you are here.'),
    series: z
      .array(costSeriesSchema)
      .describe('The best option of each platform, best first.'),
  })
  .meta({ id: 'CostCurves' });

/** @public */
export type CostCurves = z.infer<typeof costCurvesSchema>;

/** Cost month by month at the stated growth.
 *
 * @public
 */
export const growthOutlookSchema = z
  .strictObject({
    percentPerMonth: z.number(),
    requestsPerMonth: z
      .array(z.number())
      .describe('Traffic in month 0 (now), 1, 2 …'),
    series: z
      .array(costSeriesSchema)
      .describe(
        'Cost in the same months, of the best option of each platform.',
      ),
    flip: z
      .strictObject({
        month: z.int().describe('Months from now.'),
        requestsPerMonth: z.number(),
        from: platformSchema,
        to: platformSchema,
      })
      .nullable()
      .describe(
        'The first month in which another platform than the verdict wins; null within the foreseeable months.',
      ),
  })
  .meta({ id: 'GrowthOutlook' });

/** @public */
export type GrowthOutlook = z.infer<typeof growthOutlookSchema>;

/** When the decision should be looked at again.
 *
 * @public
 */
export const revisitSchema = z
  .strictObject({
    message: messageSchema,
    aboveRequestsPerMonth: z
      .number()
      .optional()
      .describe('Look again when the traffic exceeds this.'),
    belowRequestsPerMonth: z
      .number()
      .optional()
      .describe('Look again when the traffic falls below this.'),
    inMonths: z
      .int()
      .optional()
      .describe('Look again after so many months, because of the growth.'),
  })
  .meta({ id: 'Revisit' });

/** @public */
export type Revisit = z.infer<typeof revisitSchema>;
