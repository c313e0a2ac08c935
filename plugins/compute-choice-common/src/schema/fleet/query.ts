import { z } from 'zod';
import { verdictSchema } from '../recommendation';
import { platformSchema } from '../words';
import { fleetStatusSchema } from './row';

/**
 * What the fleet can be sorted by. Rows without the value count as the lowest.
 *
 * @public
 */
export const FLEET_SORTS = [
  'savingUsd',
  'monthlyUsd',
  'confidence',
  'entityRef',
  'owner',
  'system',
] as const;

/** @public */
export const fleetSortSchema = z.enum(FLEET_SORTS);

/** @public */
export type FleetSort = z.infer<typeof fleetSortSchema>;

/** How many rows a page of the fleet may have.
 *
 * @public
 */
export const FLEET_MAX_PAGE_SIZE = 500;

const reference = () => z.string().min(1).max(512);

/**
 * Which profiled entities are meant; all that the caller may see if nothing is
 * stated.
 *
 * @public
 */
export const fleetFilterSchema = z.strictObject({
  owner: reference()
    .optional()
    .describe(
      'Entity reference of the owner, for example group:default/sales.',
    ),
  system: reference()
    .optional()
    .describe(
      'Entity reference of the system, for example system:default/shop.',
    ),
  platform: platformSchema.optional().describe('The recommended platform.'),
  verdict: z
    .enum([...verdictSchema.shape.status.options, 'none'])
    .optional()
    .describe('`none`: there is no verdict yet, or there cannot be one.'),
  minSavingUsd: z
    .number()
    .min(-1e9)
    .max(1e9)
    .optional()
    .describe('Least saving in USD per month.'),
  status: fleetStatusSchema.optional(),
  text: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe(
      'Words, each of which begins a word of name, title, owner or system.',
    ),
});

/** @public */
export type FleetFilter = z.infer<typeof fleetFilterSchema>;

/** Parameters of `GET /v1/fleet`.
 *
 * @public
 */
export const fleetQuerySchema = fleetFilterSchema.extend({
  sort: fleetSortSchema.default('savingUsd'),
  order: z
    .enum(['asc', 'desc'])
    .optional()
    .describe('Names ascend and numbers descend if it is left out.'),
  limit: z.int().min(1).max(FLEET_MAX_PAGE_SIZE).default(50),
  cursor: z
    .string()
    .min(1)
    .max(2000)
    .optional()
    .describe('`nextCursor` of the page before, with the same sort and order.'),
});

/** @public */
export type FleetQuery = z.infer<typeof fleetQuerySchema>;
/** What a caller may ask; defaults are filled in. @public */
export type FleetQueryInput = z.input<typeof fleetQuerySchema>;
