import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  platformSchema,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { z } from 'zod';
import { ActionDeps, createTypedAction } from '../typedAction';
import { examples } from './saveProfile.examples';

const input = z.strictObject({
  entityRef: z
    .string()
    .min(1)
    .describe('The service, for example component:default/orders-api.'),
  profile: workloadProfileSchema.describe('What the service is like.'),
  comment: z
    .string()
    .max(500)
    .optional()
    .describe('Why the profile is saved; shown in its history.'),
  platform: platformSchema
    .optional()
    .describe(
      'What the service is written for; recorded as a decision about the recommendation.',
    ),
  reason: z
    .string()
    .min(1)
    .max(2000)
    .optional()
    .describe('Why another platform than the recommended one.'),
});

const output = z.strictObject({
  entityRef: z.string(),
  pending: z
    .boolean()
    .describe('It waits until the catalog knows the service.'),
  revision: z
    .number()
    .optional()
    .describe('Its revision; absent while it waits, and in a dry run.'),
});

/** `compute-choice:profile:save` */
export function createSaveProfileAction(deps: ActionDeps): TemplateAction {
  return createTypedAction(deps, {
    id: 'compute-choice:profile:save',
    description:
      'Saves the workload profile of the service that is being created. It is kept as pending, and becomes the first revision when the catalog knows the service; the platform that was chosen becomes a decision with it. Saving the same profile again changes nothing.',
    examples,
    input,
    output,
    async handler({ profile, comment, platform, reason, ...named }, context) {
      const entityRef = stringifyEntityRef(
        parseEntityRef(named.entityRef, {
          defaultKind: 'component',
          defaultNamespace: 'default',
        }),
      );
      if (context.run.isDryRun) {
        context.run.logger.info(
          `Dry run: the profile of ${entityRef} would be saved`,
        );
        return { entityRef, pending: true };
      }
      const saved = await context.once('save', async () =>
        deps.api.savePendingProfile(
          entityRef,
          { profile, comment, chosen: platform && { platform, reason } },
          await context.asInitiator(),
        ),
      );
      return 'revision' in saved
        ? { entityRef, pending: false, revision: saved.revision }
        : { entityRef, pending: true };
    },
  });
}
