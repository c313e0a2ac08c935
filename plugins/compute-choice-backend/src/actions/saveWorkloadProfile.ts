import { ConflictError, NotAllowedError } from '@backstage/errors';
import { saveProfileRequestSchema } from '@compute-choice/plugin-compute-choice-common';
import { z } from 'zod';
import { PreconditionFailedError } from '../service/Precondition';
import { CallerCredentials } from '../service/principal';
import { callerOf, entityRefIn } from './callerOf';
import { registerAction } from './registerAction';
import { ActionDeps } from './registerActions';
import { entityRefSchema } from './schemas';

const input = saveProfileRequestSchema.omit({ chosen: true }).extend({
  entityRef: entityRefSchema,
  revision: z
    .int()
    .min(1)
    .optional()
    .describe(
      'The revision that the change is based on; leave it out for the first profile.',
    ),
});

const output = z.strictObject({
  entityRef: z.string(),
  revision: z.int().optional().describe('Left out while it is pending.'),
  pending: z.boolean().describe('It waits for the entity to exist.'),
});

/** `save-workload-profile`: a new revision of an entity's profile. */
export function registerSaveWorkloadProfile(deps: ActionDeps): void {
  registerAction(deps.actionsRegistry, {
    name: 'save-workload-profile',
    title: 'Save the workload profile of a catalog entity',
    description: `Saves what is known of a service as a new revision of its workload profile. If there is no such entity yet, the profile waits for it.

## When to use
When the user has described a service of the catalog, or corrected its profile, and agrees that it is saved. State the revision that was read before; if somebody saved in between, it fails, and the newer one has to be read first.`,
    readOnly: false,
    input,
    output,
    examples: [
      {
        title: 'The first profile of a component',
        input: {
          entityRef: 'component:default/returns-api',
          profile: {
            application: { kind: 'http-api' },
            traffic: { requestsPerMonth: 1_000_000 },
          },
        },
      },
    ],
    run: async (given, callerCredentials) => {
      const credentials = callerOf(callerCredentials);
      if (credentials.principal.type !== 'user' && !deps.servicesMayWrite) {
        // Services pass every permission check, so a shared token would write
        // in nobody's name.
        throw new NotAllowedError(
          'Only users may save profiles with this action; computeChoice.actions.servicesMayWrite changes that',
        );
      }
      const entityRef = entityRefIn(given);
      const outcome = await understandably(() =>
        save(deps, entityRef, given, credentials),
      );
      return 'pending' in outcome
        ? { entityRef, pending: true }
        : { entityRef, revision: outcome.saved.revision, pending: false };
    },
  });
}

async function save(
  deps: ActionDeps,
  entityRef: string,
  { profile, comment, revision }: z.output<typeof input>,
  credentials: CallerCredentials,
) {
  return revision === undefined
    ? deps.pendingProfiles.save(
        entityRef,
        { profile, comment },
        { credentials },
      )
    : deps.profiles.save(
        entityRef,
        {
          profile,
          comment,
          precondition: { type: 'revision', revisions: [revision] },
        },
        { credentials },
      );
}

/** MCP clients get the messages of errors that Backstage knows. */
async function understandably<T>(change: () => Promise<T>): Promise<T> {
  try {
    return await change();
  } catch (error) {
    throw error instanceof PreconditionFailedError
      ? new ConflictError(error.message)
      : error;
  }
}
