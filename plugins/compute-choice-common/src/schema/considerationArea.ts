import { z } from 'zod';

/**
 * What the score of an option is made of.
 *
 * @public
 */
export const CONSIDERATION_AREAS = [
  'cost',
  'operationsEffort',
  'latency',
  'scalingSpeed',
  'teamFit',
  'control',
  'isolation',
  'portability',
] as const;

/** @public */
export const considerationAreaSchema = z.enum(CONSIDERATION_AREAS);

/** @public */
export type ConsiderationArea = z.infer<typeof considerationAreaSchema>;
