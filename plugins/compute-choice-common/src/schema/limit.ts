import { z } from 'zod';

/**
 * A documented AWS quota or hard limit.
 *
 * @public
 */
export const limitSchema = z
  .strictObject({
    id: z.string().describe('For example lambda.timeoutSeconds.'),
    title: z.string(),
    value: z.union([z.number(), z.string(), z.boolean()]),
    unit: z.string().optional(),
    adjustable: z.boolean(),
    page: z.string().describe('The page that documents it.'),
    checked: z.string().describe('When it was checked there.'),
  })
  .meta({ id: 'Limit' });

/** @public */
export type Limit = z.infer<typeof limitSchema>;
