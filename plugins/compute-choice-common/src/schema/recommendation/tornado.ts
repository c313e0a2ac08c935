import { z } from 'zod';
import { platformSchema } from '../words';

/** The decision with one input at one end of its range, all others unchanged.
 *
 * @public
 */
export const tornadoEndSchema = z
  .strictObject({
    value: z
      .union([z.number(), z.string(), z.boolean()])
      .describe('Of the field, in the unit of the field.'),
    gapUsd: z
      .number()
      .nullable()
      .describe(
        'Runner-up minus verdict there, in USD per month; negative where the verdict is the dearer one, null where one of them is excluded.',
      ),
    platform: platformSchema
      .optional()
      .describe(
        'Who scores better there, of the two; absent if neither can run.',
      ),
  })
  .meta({ id: 'TornadoEnd' });

/** @public */
export type TornadoEnd = z.infer<typeof tornadoEndSchema>;

/** An input and how far it moves the gap between verdict and runner-up.
 *
 * @public
 */
export const tornadoBarSchema = z
  .strictObject({
    field: z
      .string()
      .describe('Path in the profile, or prices.<key> for a missing price.'),
    assumed: z
      .boolean()
      .describe(
        'True if the engine filled it in, false if the team stated it.',
      ),
    unit: z.string().optional(),
    low: tornadoEndSchema.describe(
      'Lowest value of a number; of a choice, the one with the smallest gap.',
    ),
    high: tornadoEndSchema.describe(
      'Highest value of a number; of a choice, the one with the largest gap.',
    ),
    swingUsd: z
      .number()
      .describe('Distance between the two gaps, in USD per month.'),
    flips: z
      .boolean()
      .describe(
        'At one end the other of the two scores better than at the central values.',
      ),
  })
  .meta({ id: 'TornadoBar' });

/** @public */
export type TornadoBar = z.infer<typeof tornadoBarSchema>;

/** The inputs that move the gap between verdict and runner-up most.
 *
 * @public
 */
export const tornadoSchema = z
  .strictObject({
    gapUsd: z
      .number()
      .describe(
        'Runner-up minus verdict at the central values, in USD per month.',
      ),
    bars: z.array(tornadoBarSchema).describe('Largest swing first.'),
  })
  .meta({ id: 'Tornado' });

/** @public */
export type Tornado = z.infer<typeof tornadoSchema>;
