import { z } from 'zod';
import { messageSchema } from '../words';

/**
 * The first five minutes after the load has jumped above what an option is
 * sized for.
 *
 * @public
 */
export const burstSchema = z
  .strictObject({
    factor: z
      .number()
      .describe(
        'The load is multiplied by this at once: traffic.growthPer90Seconds, or 2.',
      ),
    secondsToCapacity: z
      .number()
      .describe('Until there is capacity for the whole load.'),
    delayed: z
      .number()
      .describe(
        'Units of work that wait longer than usual in these five minutes.',
      ),
    rejected: z
      .number()
      .describe(
        'Units of work that are turned away or time out in these five minutes.',
      ),
    message: messageSchema,
  })
  .meta({ id: 'Burst' });

/** @public */
export type Burst = z.infer<typeof burstSchema>;

/** What is left when an Availability Zone is lost.
 *
 * @public
 */
export const availabilitySchema = z
  .strictObject({
    zones: z
      .int()
      .nullable()
      .describe('Zones used; null where AWS spreads the work itself.'),
    shareLeft: z
      .number()
      .min(0)
      .max(1)
      .describe(
        'Share of the capacity that runs at least that is left at once when the fullest zone is lost.',
      ),
    message: messageSchema,
  })
  .meta({ id: 'Availability' });

/** @public */
export type Availability = z.infer<typeof availabilitySchema>;

/** Connections to a relational database.
 *
 * @public
 */
export const databaseConnectionsSchema = z
  .strictObject({
    atPeak: z.number().describe('Connections open at the busiest moment.'),
    proxy: z
      .enum(['not-needed', 'advised', 'needed'])
      .describe('Whether to share connections through RDS Proxy.'),
    message: messageSchema,
  })
  .meta({ id: 'DatabaseConnections' });

/** @public */
export type DatabaseConnections = z.infer<typeof databaseConnectionsSchema>;

/** Non-production copies: what they cost while nobody uses them.
 *
 * @public
 */
export const copiesSchema = z
  .strictObject({
    environments: z.int(),
    monthlyUsd: z
      .number()
      .describe(
        'Floor cost × environments, in USD per month; not in the total.',
      ),
  })
  .meta({ id: 'Copies' });

/** @public */
export type Copies = z.infer<typeof copiesSchema>;
