import { z } from 'zod';
import { positive, nonNegative, share } from './quantities';

/** @public */
export const TRAFFIC_SHAPES = [
  'steady',
  'business-hours',
  'diurnal',
  'weekend',
  'spiky',
  'scheduled',
] as const;

/** @public */
export const trafficShapeSchema = z.enum(TRAFFIC_SHAPES);

/** @public */
export type TrafficShape = z.infer<typeof trafficShapeSchema>;

/**
 * How much there is to do, for those who know no rate. What each word stands
 * for is an assumption of the engine, with a wide range.
 *
 * @public
 */
export const TRAFFIC_VOLUMES = [
  'unknown',
  'negligible',
  'low',
  'medium',
  'high',
  'very-high',
] as const;

/** @public */
export const trafficVolumeSchema = z.enum(TRAFFIC_VOLUMES);

/** @public */
export type TrafficVolume = z.infer<typeof trafficVolumeSchema>;

/** Number of demand points: one for each hour of a week, Monday 00:00 first.
 *
 * @public
 */
export const HOURS_PER_WEEK = 168;

/** @public */
export const trafficSchema = z
  .strictObject({
    requestsPerMonth: nonNegative(1e14)
      .optional()
      .describe(
        'Requests, messages or records in a month of 730 hours. State exactly one rate.',
      ),
    requestsPerSecond: nonNegative(1e8)
      .optional()
      .describe('The same as a mean rate per second.'),
    hourlyRequestsPerSecond: z
      .array(nonNegative(1e8))
      .length(HOURS_PER_WEEK)
      .optional()
      .describe(
        'The same as a mean rate for each hour of a week, Monday 00:00 first.',
      ),
    runsPerDay: nonNegative(1e7)
      .optional()
      .describe('For jobs: runs in a day.'),
    volume: trafficVolumeSchema
      .optional()
      .describe('The order of magnitude, where no rate is known.'),
    runMinutes: positive(525_600)
      .optional()
      .describe('For jobs: mean length of a run, in minutes.'),
    shape: trafficShapeSchema
      .optional()
      .describe('How the rate moves over the week.'),
    burstInsideHour: z
      .number()
      .min(1)
      .max(1000)
      .optional()
      .describe('Peak minute divided by the mean of its hour.'),
    growthPer90Seconds: z
      .number()
      .min(1)
      .max(1000)
      .optional()
      .describe('Fastest growth factor within 90 seconds.'),
    batchSize: z
      .int()
      .min(1)
      .max(10_000)
      .optional()
      .describe('Records that one invocation handles.'),
    growthPercentPerMonth: z
      .number()
      .min(-50)
      .max(200)
      .optional()
      .describe('Growth of the traffic, in percent per month.'),
    requestKb: nonNegative(10_000_000)
      .optional()
      .describe('Mean request body, in KB (1 KB = 1,000 bytes).'),
    responseKb: nonNegative(10_000_000)
      .optional()
      .describe('Mean response body, in KB (1 KB = 1,000 bytes).'),
    egressGb: nonNegative(1e9)
      .optional()
      .describe(
        'Data sent to the internet besides responses, in GB per month.',
      ),
    cacheableShare: share()
      .optional()
      .describe('Share of reads that a cache in front could answer.'),
    connectionSeconds: positive(31_536_000)
      .optional()
      .describe('How long one connection is held open, in seconds.'),
    requestsPerConnection: positive(1e9)
      .optional()
      .describe('Requests that a client sends over one connection.'),
    retryShare: share()
      .optional()
      .describe('Share of the work that fails once and is done again.'),
    messagesPerMinute: nonNegative(1e6)
      .optional()
      .describe('For WebSockets: messages per connection and minute.'),
  })
  .meta({ id: 'Traffic' });

/** @public */
export type Traffic = z.infer<typeof trafficSchema>;
