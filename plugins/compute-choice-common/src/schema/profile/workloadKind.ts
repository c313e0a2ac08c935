import { z } from 'zod';

/**
 * What kind of work a service does. Each kind has a preset that fills in
 * assumptions, never facts.
 *
 * @public
 */
export const WORKLOAD_KINDS = [
  'http-api',
  'web-app',
  'queue-worker',
  'stream-processor',
  'scheduled-job',
  'batch',
  'ci-task',
  'legacy-app',
  'websocket',
  'ml-inference',
] as const;

/** @public */
export const workloadKindSchema = z
  .enum(WORKLOAD_KINDS)
  .meta({ id: 'WorkloadKind' });

/** @public */
export type WorkloadKind = z.infer<typeof workloadKindSchema>;
