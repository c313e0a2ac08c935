import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  driftSchema,
  platformSchema,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { driftOf } from '@compute-choice/plugin-compute-choice-engine';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ActionDeps, createTypedAction } from '../typedAction';
import { examples } from './checkDrift.examples';

const input = z.strictObject({
  template: z
    .string()
    .min(1)
    .describe(
      'Path of a CloudFormation template in JSON in the workspace, for example cdk.out/orders.template.json.',
    ),
  profile: workloadProfileSchema.describe('What the service is like.'),
  platform: platformSchema
    .optional()
    .describe('The platform that was chosen instead of the verdict.'),
});

async function readTemplate(file: string, path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new InputError(
      `${path} is no CloudFormation template in JSON`,
      error,
    );
  }
}

/** `compute-choice:drift:check` */
export function createCheckDriftAction(deps: ActionDeps): TemplateAction {
  return createTypedAction(deps, {
    id: 'compute-choice:drift:check',
    description:
      'Compares a synthesised CloudFormation template in the workspace with the recommendation for a workload, and says what differs. Stores nothing.',
    examples,
    input,
    output: driftSchema,
    async handler({ template: path, profile, platform }, context) {
      const { workspacePath, logger } = context.run;
      const template = await readTemplate(
        resolveSafeChildPath(workspacePath, path),
        path,
      );
      const recommendation = await context.once('drift', async () =>
        deps.api.recommend(profile, await context.asInitiator()),
      );
      const drift = driftOf(recommendation, template, platform);
      [
        drift.summary,
        ...drift.differences.map(({ message }) => message),
      ].forEach(({ text }) => logger.info(text));
      return drift;
    },
  });
}
