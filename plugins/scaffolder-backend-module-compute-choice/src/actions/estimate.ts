import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  costEstimateSchema,
  estimateRequestSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { ActionDeps, createTypedAction } from '../typedAction';
import { examples } from './estimate.examples';

/** `compute-choice:estimate` */
export function createEstimateAction(deps: ActionDeps): TemplateAction {
  return createTypedAction(deps, {
    id: 'compute-choice:estimate',
    description:
      'Prices a given configuration of AWS Lambda, AWS Fargate or Amazon ECS on EC2, line by line. Stores nothing.',
    examples,
    input: estimateRequestSchema,
    output: costEstimateSchema,
    handler: async (request, context) =>
      context.once('estimate', async () =>
        deps.api.estimate(request, await context.asInitiator()),
      ),
  });
}
