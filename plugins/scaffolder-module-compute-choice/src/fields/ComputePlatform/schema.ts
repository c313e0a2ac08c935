import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import {
  ChosenPlatform,
  chosenPlatformSchema,
  PLATFORMS,
} from '@compute-choice/plugin-compute-choice-common';
import { returning } from '../jsonSchema';

/** What the field returns and how a template sets it up. */
export const computePlatformFieldSchema = returning(
  makeFieldSchema({
    output: z => z.custom<ChosenPlatform>(),
    uiOptions: z =>
      z.object({
        workload: z
          .string()
          .optional()
          .describe(
            'The parameter with the field WorkloadProfile; workload if left out.',
          ),
        platforms: z
          .array(z.enum(PLATFORMS))
          .optional()
          .describe('The only platforms to choose from.'),
      }),
  }),
  chosenPlatformSchema,
);
