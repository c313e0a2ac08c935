import { z } from 'zod';
import { nonNegative, count } from './quantities';

const experience = () => z.enum(['none', 'some', 'strong']);

/** @public */
export const teamSchema = z
  .strictObject({
    serverless: experience()
      .optional()
      .describe('Experience with Lambda and event-driven services.'),
    containers: experience().optional().describe('Experience with containers.'),
    ec2Fleets: experience()
      .optional()
      .describe('Experience with running EC2 fleets.'),
    peopleOnCall: count(10_000).optional().describe('People on call for it.'),
    engineers: count(100_000)
      .optional()
      .describe('Engineers who build and run it.'),
    alwaysOnServices: count(1_000_000)
      .optional()
      .describe('Services that the same people keep running all the time.'),
    platformTeam: z
      .boolean()
      .optional()
      .describe('A dedicated team runs the compute platform.'),
    refactorBudget: experience()
      .optional()
      .describe('Room for changing the code: none, some or strong.'),
    deploysPerDay: nonNegative(100_000)
      .optional()
      .describe('Deployments in a day.'),
  })
  .meta({ id: 'Team' });

/** @public */
export type Team = z.infer<typeof teamSchema>;
