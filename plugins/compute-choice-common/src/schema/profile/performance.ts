import { z } from 'zod';
import { positive, nonNegative, share } from './quantities';

/** @public */
export const performanceSchema = z
  .strictObject({
    durationMs: z
      .strictObject({
        mean: positive(31_536_000_000)
          .optional()
          .describe('Mean duration of a request on one full vCPU, in ms.'),
        p99: positive(31_536_000_000)
          .optional()
          .describe('99th percentile of it, in ms.'),
      })
      .optional(),
    cpuMsPerRequest: nonNegative(31_536_000_000)
      .optional()
      .describe('CPU time of one request, in ms; the rest is waiting.'),
    latencyTargetMs: z
      .strictObject({
        p99: positive(3_600_000).describe(
          'Target for the 99th percentile, in ms.',
        ),
      })
      .optional(),
    coldStartTolerance: z
      .enum(['none', 'rare', 'tolerated'])
      .optional()
      .describe('Whether requests may meet a cold start.'),
    longestRunSeconds: positive(31_536_000)
      .optional()
      .describe('Longest single unit of work, in seconds.'),
    ioWaitShare: share()
      .optional()
      .describe('Share of the duration spent waiting for other systems.'),
  })
  .meta({ id: 'Performance' });

/** @public */
export type Performance = z.infer<typeof performanceSchema>;
