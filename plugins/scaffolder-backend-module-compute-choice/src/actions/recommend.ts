import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  architectureSchema,
  computeOptionSchema,
  confidenceSchema,
  platformSchema,
  purchaseModelSchema,
  sizingSchema,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { decisionRecord } from '@compute-choice/plugin-compute-choice-engine';
import { z } from 'zod';
import { PLATFORM_TITLES } from '../answer/platformTitles';
import { choosePlatform } from '../answer/choosePlatform';
import { inputsOf } from '../answer/inputsOf';
import { ActionDeps, createTypedAction } from '../typedAction';
import { examples } from './recommend.examples';

const input = z.strictObject({
  profile: workloadProfileSchema.describe('What the service is like.'),
  title: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('Name of the service, for the decision record.'),
  platform: platformSchema
    .optional()
    .describe('The platform to go on with instead of the verdict.'),
  reason: z
    .string()
    .max(2000)
    .optional()
    .describe('Why another platform than the verdict was chosen.'),
  minimumConfidence: z
    .enum(['low', 'medium', 'high'])
    .optional()
    .describe('Fails if the verdict is less sure than this.'),
});

const output = z.strictObject({
  platform: platformSchema.describe('The platform to write the service for.'),
  platformTitle: z.string().describe('Its name, for example AWS Lambda.'),
  optionId: z.string().describe('For example fargate/ecs/arm64/on-demand.'),
  option: computeOptionSchema.describe('That option with all its cost lines.'),
  sizing: sizingSchema,
  architecture: architectureSchema,
  purchase: purchaseModelSchema,
  region: z.string().describe('AWS region code.'),
  monthlyUsd: z.number(),
  verdict: z.strictObject({
    status: z.enum(['recommended', 'tie', 'undecided']),
    platform: platformSchema.optional(),
    summary: z.string(),
  }),
  followsVerdict: z
    .boolean()
    .describe('False if another platform than the verdict was chosen.'),
  reasons: z.array(z.string()).describe('For, against and notes, in words.'),
  confidence: confidenceSchema,
  inputs: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .describe(
      'What the decision rests on by path of the field, stated or assumed, for example performance.longestRunSeconds.',
    ),
  decisionRecord: z.string().describe('The decision in Markdown.'),
});

/** `compute-choice:recommend` */
export function createRecommendAction(deps: ActionDeps): TemplateAction {
  return createTypedAction(deps, {
    id: 'compute-choice:recommend',
    description:
      'Recommends AWS Lambda, AWS Fargate or Amazon ECS on EC2 for a workload, with sizing, monthly cost, reasons and a decision record. Stores nothing.',
    examples,
    input,
    output,
    async handler({ profile, title, reason, ...wanted }, context) {
      const recommendation = await context.once('recommend', async () =>
        deps.api.recommend(profile, await context.asInitiator()),
      );
      const { option, followsVerdict } = choosePlatform(recommendation, wanted);
      const { sizing, monthlyUsd } = option;
      if (!sizing || monthlyUsd === undefined) {
        throw new Error(`The option ${option.id} has no sizing or no cost`);
      }
      const { verdict } = recommendation;
      context.run.logger.info(
        `${option.title.text}, ${monthlyUsd.toFixed(2)} USD a month; ${
          verdict.summary.text
        }`,
      );
      return {
        platform: option.platform,
        platformTitle: PLATFORM_TITLES[option.platform],
        optionId: option.id,
        option,
        sizing,
        architecture: option.architecture,
        purchase: option.purchase,
        region: recommendation.provenance.priceBook.region,
        monthlyUsd,
        verdict: {
          status: verdict.status,
          platform: verdict.platform,
          summary: verdict.summary.text,
        },
        followsVerdict,
        reasons: recommendation.reasons.map(({ message }) => message.text),
        confidence: recommendation.confidence,
        inputs: inputsOf(profile, recommendation.assumptions),
        decisionRecord: decisionRecord(recommendation, profile, {
          title: `${title ?? 'This service'} runs on ${
            PLATFORM_TITLES[option.platform]
          }`,
          status: 'accepted',
          date: new Date().toISOString().slice(0, 10),
          deciders: context.run.user?.ref ? [context.run.user.ref] : [],
          chosenOptionId: option.id,
          ...(reason && { comment: reason }),
        }),
      };
    },
  });
}
