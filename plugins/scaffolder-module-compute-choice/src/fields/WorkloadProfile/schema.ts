import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import {
  PLATFORMS,
  WorkloadProfile,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { returning } from '../jsonSchema';

/** What the field returns and how a template sets it up. */
export const workloadProfileFieldSchema = returning(
  makeFieldSchema({
    output: z => z.custom<WorkloadProfile>(),
    uiOptions: z => {
      const stated = z.record(
        z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
      );
      return z.object({
        fixed: stated
          .optional()
          .describe(
            'Fields that are settled by path, for example operations.region; they are not asked for.',
          ),
        preset: stated
          .optional()
          .describe('Answers that the form begins with, by path.'),
        platforms: z
          .array(z.enum(PLATFORMS))
          .optional()
          .describe('The only platforms to choose from.'),
        minimumConfidence: z
          .enum(['low', 'medium', 'high'])
          .optional()
          .describe('The form does not go on before the verdict is this sure.'),
      });
    },
  }),
  workloadProfileSchema,
);
