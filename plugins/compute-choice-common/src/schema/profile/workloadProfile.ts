import { z } from 'zod';
import { applicationSchema } from './application';
import { operationsSchema } from './operations';
import { performanceSchema } from './performance';
import { resourcesSchema } from './resources';
import { teamSchema } from './team';
import { trafficSchema } from './traffic';

/**
 * The ways to state a rate; a profile states exactly one. `volume` is for those
 * who know none.
 *
 * @public
 */
export const RATE_FIELDS = [
  'requestsPerMonth',
  'requestsPerSecond',
  'hourlyRequestsPerSecond',
  'runsPerDay',
  'volume',
] as const;

/**
 * What a team says about a service. Only a rate and `application.kind` are
 * needed; a field that is left out means "we do not know", and the engine
 * records the assumption that it makes instead.
 *
 * @public
 */
export const workloadProfileSchema = z
  .strictObject({
    application: applicationSchema,
    traffic: trafficSchema,
    performance: performanceSchema.optional(),
    resources: resourcesSchema.optional(),
    team: teamSchema.optional(),
    operations: operationsSchema.optional(),
    measured: z
      .array(z.string().min(1).max(100))
      .max(100)
      .optional()
      .describe(
        'Paths of the fields whose values were measured; they are taken as exact.',
      ),
  })
  .superRefine((profile, context) => {
    const stated = RATE_FIELDS.filter(
      field => profile.traffic?.[field] !== undefined,
    );
    if (stated.length === 0) {
      context.addIssue({
        code: 'custom',
        path: ['traffic'],
        message: `State the traffic with exactly one of ${RATE_FIELDS.join(
          ', ',
        )}`,
      });
    }
    stated.slice(1).forEach(field =>
      context.addIssue({
        code: 'custom',
        path: ['traffic', field],
        message: `State only one rate; traffic.${stated[0]} is stated already`,
      }),
    );
    const { mean, p99 } = profile.performance?.durationMs ?? {};
    if (mean !== undefined && p99 !== undefined && p99 < mean) {
      context.addIssue({
        code: 'custom',
        path: ['performance', 'durationMs', 'p99'],
        message: `Must be at least the mean duration (${mean})`,
      });
    }
  })
  .meta({ id: 'WorkloadProfile' });

/** @public */
export type WorkloadProfile = z.infer<typeof workloadProfileSchema>;
