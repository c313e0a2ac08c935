import { NotAllowedError } from '@backstage/errors';
import {
  evaluatePermission,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { z } from 'zod';
import { answerOf } from './answerOf';
import { ActionDeps } from './registerActions';
import { registerAction } from './registerAction';
import { actionAnswerSchema } from './schemas';

/** `recommend-compute`: for a workload that needs no entity. */
export function registerRecommendCompute(deps: ActionDeps): void {
  registerAction(deps.actionsRegistry, {
    name: 'recommend-compute',
    title: 'Recommend AWS compute for a workload',
    description: `Recommends AWS Lambda, AWS Fargate or Amazon ECS on EC2 for a workload, with size, monthly cost and reasons. Stores nothing.

## When to use
When somebody asks where a service should run or what it would cost, and there is no catalog entity for it, or another profile than the stored one is meant. Only application.kind and one rate in traffic are needed; leave out what is not known, and ask what nextQuestion says. For a catalog entity use get-compute-recommendation. Templates use compute-choice:recommend, which answers more fields.`,
    readOnly: true,
    visibilityPermission: evaluatePermission,
    input: z.strictObject({
      profile: workloadProfileSchema.describe('What is known of the workload.'),
    }),
    output: actionAnswerSchema,
    examples: [
      {
        title: 'A REST API with business-hours traffic',
        input: {
          profile: {
            application: { kind: 'http-api', runtime: 'nodejs22.x' },
            traffic: {
              requestsPerMonth: 30_000_000,
              shape: 'business-hours',
            },
            operations: { region: 'eu-west-1' },
          },
        },
      },
    ],
    run: async ({ profile }, credentials) => {
      if (!(await deps.mayEvaluate(credentials))) {
        throw new NotAllowedError(
          `You need the permission ${evaluatePermission.name}`,
        );
      }
      return answerOf(await deps.recommendations.recommend(profile, 'profile'));
    },
  });
}
