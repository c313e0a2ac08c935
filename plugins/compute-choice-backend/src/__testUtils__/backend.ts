import { BackendFeature } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import request from 'supertest';
import { createComputeChoicePlugin } from '../createComputeChoicePlugin';
import { embedded } from '../embedded';
import { InlineEvaluator } from '../evaluation/InlineEvaluator';
import { catalogFactory, OWNER } from './catalog';
import { createDatabaseCloser } from './databaseCloser';

/** A running backend, and how to call it. */
export interface TestBackend {
  /** Calls as a user; the owner of all components unless another is named. */
  call(
    method: 'get' | 'put' | 'post' | 'delete',
    path: string,
    userEntityRef?: string,
  ): request.Test;
  /** Calls with any `Authorization` header, or none that is valid. */
  callWith(
    authorization: string,
    method: 'get' | 'put' | 'post' | 'delete',
    path: string,
  ): request.Test;
  stop(): Promise<void>;
}

/** The plugin as it is shipped, except that wrong answers become a 500. */
export const pluginUnderTest = createComputeChoicePlugin({
  ...embedded,
  createEvaluator: () => new InlineEvaluator(embedded),
  validateResponses: true,
});

/**
 * Starts the plugin in a backend.
 *
 * @param options - `database` is the `backend.database` of the config.
 */
export async function startBackend(options: {
  database: JsonObject;
  policy?: JsonObject;
  /** A catalog other than the usual one. */
  catalog?: BackendFeature;
  features?: Array<BackendFeature>;
}): Promise<TestBackend> {
  const databaseCloser = createDatabaseCloser();
  const backend = await startTestBackend({
    features: [
      pluginUnderTest,
      databaseCloser.feature,
      options.catalog ?? catalogFactory,
      mockServices.rootConfig.factory({
        data: {
          backend: { database: options.database },
          computeChoice: {
            policy: {
              defaultRegion: 'eu-west-1',
              // How sure an answer is hardly ever matters, and takes long.
              samples: 10,
              ...options.policy,
            },
          },
        },
      }),
      ...(options.features ?? []),
    ],
  });
  const callWith: TestBackend['callWith'] = (authorization, method, path) =>
    request(backend.server)
      [method](`/api/compute-choice${path}`)
      .set('Authorization', authorization);
  return {
    callWith,
    call: (method, path, user = OWNER) =>
      callWith(mockCredentials.user.header(user), method, path),
    async stop() {
      await backend.stop();
      await databaseCloser.close();
    },
  };
}
