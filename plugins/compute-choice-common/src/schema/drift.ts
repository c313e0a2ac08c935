import { z } from 'zod';
import { messageSchema, platformSchema } from './words';

const sizeSchema = z.union([z.string(), z.number()]);

/**
 * Body of `POST /v1/recommendations/:kind/:namespace/:name/drift`.
 *
 * @public
 */
export const driftRequestSchema = z
  .strictObject({
    template: z
      .record(z.string(), z.unknown())
      .describe('A CloudFormation template, for example of cdk synth.'),
  })
  .meta({ id: 'DriftRequest' });

/** @public */
export type DriftRequest = z.infer<typeof driftRequestSchema>;

/** One size that is deployed otherwise than recommended.
 *
 * @public
 */
export const driftDifferenceSchema = z
  .strictObject({
    size: z
      .string()
      .describe(
        'What differs, as a field of the sizing, for example memoryMb.',
      ),
    unit: z.string().optional(),
    recommended: sizeSchema,
    deployed: sizeSchema
      .nullable()
      .describe('null if the template does not say it.'),
    message: messageSchema,
  })
  .meta({ id: 'DriftDifference' });

/** @public */
export type DriftDifference = z.infer<typeof driftDifferenceSchema>;

/**
 * What a CloudFormation template deploys, compared with the recommended option.
 *
 * @public
 */
export const driftSchema = z
  .strictObject({
    inSync: z.boolean().describe('Nothing differs.'),
    optionId: z.string().describe('The option that it is compared with.'),
    platform: platformSchema.describe('The platform of that option.'),
    deployedPlatform: platformSchema
      .nullable()
      .describe('null if the template runs nothing.'),
    differences: z.array(driftDifferenceSchema),
    summary: messageSchema,
    markdown: z.string().describe('The same as a comment on a pull request.'),
  })
  .meta({ id: 'Drift' });

/** @public */
export type Drift = z.infer<typeof driftSchema>;
