import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { ResponseError } from '@backstage/errors';
import {
  createTemplateAction,
  scaffolderActionsExtensionPoint,
} from '@backstage/plugin-scaffolder-node';
import { JsonObject } from '@backstage/types';
import { resolve } from 'node:path';
import request from 'supertest';
import {
  demoActionsModule,
  demoFilesPlugin,
  demoLocationsModule,
} from '../repositories';

/**
 * What `@roadiehq/scaffolder-backend-module-http-request` does for a template: a
 * call of another plugin on behalf of whoever runs it. That package is made for
 * another release of Backstage.
 */
const httpRequestModule = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'http-request',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        auth: coreServices.auth,
        discovery: coreServices.discovery,
      },
      async init({ actions, auth, discovery }) {
        actions.addActions(
          createTemplateAction({
            id: 'http:backstage:request',
            schema: {
              input: {
                method: z => z.string(),
                path: z => z.string(),
                params: z => z.record(z.string()).optional(),
                headers: z => z.record(z.string()),
                body: z => z.unknown(),
              },
              output: { body: z => z.unknown() },
            },
            async handler({ input, ...ctx }) {
              const [targetPluginId, ...rest] = input.path.slice(1).split('/');
              const { token } = await auth.getPluginRequestToken({
                onBehalfOf: await ctx.getInitiatorCredentials(),
                targetPluginId,
              });
              const url = new URL(
                [await discovery.getBaseUrl(targetPluginId), ...rest].join('/'),
              );
              url.search = String(new URLSearchParams(input.params));
              const answer = await fetch(url, {
                method: input.method,
                headers: {
                  ...input.headers,
                  Authorization: `Bearer ${token}`,
                },
                body: JSON.stringify(input.body),
              });
              if (!answer.ok) {
                throw await ResponseError.fromResponse(answer);
              }
              ctx.output('body', JSON.parse(await answer.text()));
            },
          }),
        );
      },
    });
  },
});

const ROOT = resolve(__dirname, '../../../../..');

/** Asks again until the answer is there. */
async function poll<T>(
  ask: () => Promise<T | undefined>,
  pauseMs = 100,
): Promise<T> {
  const answer = await ask();
  if (answer !== undefined) {
    return answer;
  }
  await new Promise(done => setTimeout(done, pauseMs));
  return poll(ask, pauseMs);
}

/** A portal with catalog, scaffolder and this repository's templates. */
export interface TemplatePortal {
  call(method: 'get' | 'post', path: string): request.Test;
  /**
   * Creates a service from a template.
   *
   * @throws Error with the log of a run that failed.
   */
  create(template: string, values: JsonObject): Promise<void>;
  /** Waits until the path answers with 200, and gives the body. */
  eventually(path: string): Promise<JsonObject>;
  stop(): Promise<void>;
}

/**
 * @param repositories - The folder in which the templates create repositories.
 */
export async function startTemplatePortal(
  repositories: string,
): Promise<TemplatePortal> {
  const backend = await startTestBackend({
    features: [
      import('@backstage/plugin-catalog-backend'),
      import(
        '@backstage/plugin-catalog-backend-module-scaffolder-entity-model'
      ),
      import('@backstage/plugin-scaffolder-backend'),
      import('@compute-choice/plugin-compute-choice-backend'),
      import('@compute-choice/plugin-scaffolder-backend-module-compute-choice'),
      demoActionsModule,
      demoFilesPlugin,
      demoLocationsModule,
      httpRequestModule,
      mockServices.rootConfig.factory({
        data: {
          backend: { baseUrl: 'http://localhost:7007' },
          catalog: {
            processingInterval: { seconds: 1 },
            rules: [{ allow: ['Component', 'Template', 'Location'] }],
            locations: [
              { type: 'file', target: `${ROOT}/examples/templates/*.yaml` },
              { type: 'file', target: `${ROOT}/examples/http-only/*.yaml` },
            ],
          },
          // How sure an answer is does not matter here.
          computeChoice: {
            workerThread: false,
            policy: { defaultRegion: 'eu-west-1', samples: 20 },
          },
          demo: { repositories },
        },
      }),
    ],
  });
  const call: TemplatePortal['call'] = (method, path) =>
    request(backend.server)
      [method](path)
      .set('Authorization', mockCredentials.user.header());
  const eventually: TemplatePortal['eventually'] = path =>
    poll(async () => {
      const { status, body } = await call('get', path);
      return status === 200 ? body : undefined;
    });

  return {
    call,
    eventually,
    stop: () => backend.stop(),
    async create(template, values) {
      await eventually(
        `/api/catalog/entities/by-name/template/default/${template}`,
      );
      const { body, status } = await call(
        'post',
        '/api/scaffolder/v2/tasks',
      ).send({
        templateRef: `template:default/${template}`,
        values,
      });
      if (status !== 201) {
        throw new Error(JSON.stringify(body));
      }
      const done = await poll(async () => {
        const task = await call('get', `/api/scaffolder/v2/tasks/${body.id}`);
        return ['completed', 'failed', 'cancelled'].includes(task.body.status)
          ? task.body.status
          : undefined;
      });
      if (done !== 'completed') {
        const log = await call(
          'get',
          `/api/scaffolder/v2/tasks/${body.id}/events`,
        );
        throw new Error(`${template}: ${JSON.stringify(log.body.slice(-3))}`);
      }
    },
  };
}
