import { z } from 'zod';
import { positive, count } from './quantities';

/** @public */
export const resourcesSchema = z
  .strictObject({
    memoryMb: positive(25_000_000)
      .optional()
      .describe(
        'Memory to reserve for one instance at its usual concurrency, in MB.',
      ),
    memoryMeasuredMaxMb: positive(25_000_000)
      .optional()
      .describe('Measured maximum instead; a headroom of 20% is added.'),
    memoryPerRequestMb: positive(25_000_000)
      .optional()
      .describe('Memory of one request alone, in MB: what a function needs.'),
    vcpu: positive(192)
      .optional()
      .describe('vCPU that one unit of work can use.'),
    concurrencyPerInstance: z
      .int()
      .min(1)
      .max(100_000)
      .optional()
      .describe('Requests that one instance serves at a time.'),
    targetUtilization: z
      .number()
      .min(0.05)
      .max(1)
      .optional()
      .describe('CPU utilisation that scaling aims at.'),
    minInstances: count(100_000)
      .optional()
      .describe('Instances that always run.'),
    zones: z.int().min(1).max(6).optional().describe('Availability Zones.'),
  })
  .meta({ id: 'Resources' });

/** @public */
export type Resources = z.infer<typeof resourcesSchema>;
