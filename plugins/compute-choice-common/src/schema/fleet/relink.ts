import { z } from 'zod';

/**
 * Body of `POST /v1/profiles/:kind/:namespace/:name/relink`.
 *
 * @public
 */
export const relinkRequestSchema = z
  .strictObject({
    from: z
      .string()
      .min(1)
      .max(512)
      .describe(
        'Entity reference that the catalog does not have any more, for example component:default/old-name.',
      ),
  })
  .meta({ id: 'RelinkRequest' });

/** @public */
export type RelinkRequest = z.infer<typeof relinkRequestSchema>;
