import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { resolve } from 'node:path';
import request from 'supertest';
import {
  demoActionsModule,
  demoFilesPlugin,
  demoLocationsModule,
} from '../repositories';

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
      mockServices.rootConfig.factory({
        data: {
          backend: { baseUrl: 'http://localhost:7007' },
          catalog: {
            processingInterval: { seconds: 1 },
            rules: [{ allow: ['Component', 'Template', 'Location'] }],
            locations: [
              { type: 'file', target: `${ROOT}/examples/templates/*.yaml` },
            ],
          },
          // How sure an answer is does not matter here.
          computeChoice: {
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
