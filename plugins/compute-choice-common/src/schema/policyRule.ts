import { z } from 'zod';
import { CONSIDERATION_AREAS } from './considerationArea';
import {
  architectureSchema,
  platformSchema,
  purchaseModelSchema,
} from './words';

/** A condition on one field of a profile.
 *
 * @public
 */
export const fieldConditionSchema = z
  .strictObject({
    field: z
      .string()
      .regex(/^[A-Za-z]\w*(\.[A-Za-z]\w*)*$/, 'a path of the profile')
      .max(100)
      .describe('Path in the profile, for example operations.compliance.'),
    oneOf: z
      .array(z.union([z.string().max(200), z.number(), z.boolean()]))
      .min(1)
      .max(50)
      .optional()
      .describe('The value, or an element of the list, is one of these.'),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
  })
  .refine(
    ({ oneOf, atLeast, atMost }) =>
      oneOf !== undefined || atLeast !== undefined || atMost !== undefined,
    { message: 'State oneOf, atLeast or atMost' },
  )
  .meta({ id: 'FieldCondition' });

const references = () =>
  z.array(z.string().min(1).max(512)).min(1).max(200).optional();

/**
 * A rule of the organisation: what it excludes, or what it speaks for. It holds
 * for a profile if all its conditions do; a field that the profile does not
 * state meets no condition.
 *
 * @public
 */
export const policyRuleSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'words in lower case and hyphens')
      .max(60)
      .describe('Stable name, for example payments-never-on-spot.'),
    because: z
      .string()
      .min(1)
      .max(500)
      .describe('Why, in one sentence; shown to everybody.'),
    page: z.url().max(500).optional().describe('Where it is written down.'),
    entities: z
      .strictObject({
        owners: references().describe('Entity references of owners.'),
        systems: references().describe('Entity references of systems.'),
        refs: references().describe('Entity references.'),
      })
      .optional()
      .describe('Only for entities that meet each stated list.'),
    when: z
      .array(fieldConditionSchema)
      .max(20)
      .optional()
      .describe('Only for profiles that meet each condition.'),
    exclude: z
      .strictObject({
        platforms: z.array(platformSchema).min(1).optional(),
        purchases: z.array(purchaseModelSchema).min(1).optional(),
        architectures: z.array(architectureSchema).min(1).optional(),
      })
      .refine(exclude => Object.keys(exclude).length > 0, {
        message: 'State platforms, purchases or architectures',
      })
      .optional()
      .describe('Excludes the options that meet each stated list.'),
    favour: z
      .strictObject({
        platforms: z.array(platformSchema).min(1),
        area: z.enum(CONSIDERATION_AREAS),
        weight: z.int().min(1).max(5).describe('From 1, weak, to 5, strong.'),
      })
      .optional()
      .describe('Speaks for these platforms, and against the others.'),
  })
  .refine(({ exclude, favour }) => Boolean(exclude) !== Boolean(favour), {
    message: 'State either exclude or favour',
  })
  .meta({ id: 'PolicyRule' });

/** @public */
export type PolicyRule = z.infer<typeof policyRuleSchema>;
