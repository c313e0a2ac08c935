import { z } from 'zod';
import { answerOf } from './answerOf';
import { callerOf, entityRefIn } from './callerOf';
import { registerAction } from './registerAction';
import { ActionDeps } from './registerActions';
import { entityAnswerSchema, entityRefSchema } from './schemas';

/** `get-compute-recommendation`: for an entity of the catalog. */
export function registerGetComputeRecommendation(deps: ActionDeps): void {
  registerAction(deps.actionsRegistry, {
    name: 'get-compute-recommendation',
    title: 'Get the compute recommendation for a catalog entity',
    description: `Answers where a service of the catalog should run on AWS, at what monthly cost, and why, from its stored workload profile, together with what its team decided.

## When to use
When somebody asks about a service by its name. If it has no profile yet, collect what is known and use save-workload-profile first.`,
    readOnly: true,
    input: z.strictObject({ entityRef: entityRefSchema }),
    output: entityAnswerSchema,
    examples: [
      {
        title: 'A component',
        input: { entityRef: 'component:default/shipment-api' },
      },
    ],
    run: async (input, given) => {
      const entityRef = entityRefIn(input);
      const credentials = callerOf(given);
      const { revision, decision } = await deps.profiles.getDecided(entityRef, {
        credentials,
      });
      const { recommendation } = await deps.recommendations.recommendFor(
        revision,
      );
      return {
        ...answerOf(recommendation),
        entityRef,
        revision: revision.revision,
        ...(decision && { decision }),
      };
    },
  });
}
