import { z } from 'zod';

/** A measured value of a field of a profile.
 *
 * @public
 */
export const measurementSchema = z
  .strictObject({
    field: z
      .string()
      .min(1)
      .max(100)
      .describe('Path in the profile, for example performance.durationMs.p99.'),
    value: z.number().describe('In the unit of the field.'),
    from: z.iso.datetime().describe('Start of the measured time.'),
    to: z.iso.datetime().describe('End of the measured time.'),
  })
  .meta({ id: 'Measurement' });

/** @public */
export type Measurement = z.infer<typeof measurementSchema>;

/** @public */
export const measurementListSchema = z
  .strictObject({
    entityRef: z.string(),
    measurements: z.array(
      measurementSchema.extend({
        source: z.string().describe('Name of the metric source.'),
      }),
    ),
    failedSources: z
      .array(z.string())
      .describe('Metric sources that did not answer.'),
  })
  .meta({ id: 'MeasurementList' });

/** @public */
export type MeasurementList = z.infer<typeof measurementListSchema>;
