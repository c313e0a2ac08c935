import { BackendFeature } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { JsonObject } from '@backstage/types';
import request from 'supertest';

/** The scaffolder as it runs in a portal, with this module and the backend. */
export interface TestPortal {
  /** Runs a template as a dry run and answers with what it wrote. */
  dryRun(run: {
    template: JsonObject;
    values?: JsonObject;
    files?: Array<{ path: string; content: Buffer | string }>;
  }): Promise<DryRun>;
  /**
   * Runs a template of the catalog for real, and answers with its output.
   *
   * @throws Error with the log of a run that failed.
   */
  run(template: string): Promise<JsonObject>;
  /** Calls any plugin as a user. */
  call(method: 'get' | 'post', path: string): request.Test;
  stop(): Promise<void>;
}

/** What a dry run leads to. */
export interface DryRun {
  status: number;
  /** The `output` of the template. */
  output: JsonObject;
  /** Content of each file of the workspace, by path. */
  files: Map<string, string>;
  /** The lines of the log, and the error of a run that failed. */
  log: string;
}

interface DryRunBody {
  output?: JsonObject;
  directoryContents?: Array<{ path: string; base64Content: string }>;
  log?: Array<{ body: { message: string } }>;
  error?: { message: string };
}

function dryRunOf(status: number, body: DryRunBody): DryRun {
  return {
    status,
    output: body.output ?? {},
    files: new Map(
      (body.directoryContents ?? []).map(({ path, base64Content }) => [
        path,
        Buffer.from(base64Content, 'base64').toString('utf8'),
      ]),
    ),
    log: [
      ...(body.log ?? []).map(line => line.body.message),
      body.error?.message ?? '',
    ].join('\n'),
  };
}

interface TaskEvent {
  type: string;
  body: { message: string; output?: JsonObject };
}

const POLL_MS = 100;

/** The events of a task once it has ended. */
async function eventsOf(
  call: TestPortal['call'],
  taskId: string,
): Promise<TaskEvent[]> {
  const path = `/api/scaffolder/v2/tasks/${taskId}/events`;
  const { body } = await call('get', path);
  if (body.some(({ type }: TaskEvent) => type === 'completion')) {
    return body;
  }
  await new Promise(done => setTimeout(done, POLL_MS));
  return eventsOf(call, taskId);
}

/**
 * Starts the scaffolder, this module and the Compute Choice backend.
 *
 * @param options - `entities` are in the catalog, templates too.
 */
export async function startPortal(
  options: {
    entities?: Entity[];
    features?: BackendFeature[];
    policy?: JsonObject;
  } = {},
): Promise<TestPortal> {
  const backend = await startTestBackend({
    features: [
      import('@backstage/plugin-scaffolder-backend'),
      import('@compute-choice/plugin-compute-choice-backend'),
      import('..'),
      catalogServiceMock.factory({ entities: options.entities ?? [] }),
      mockServices.rootConfig.factory({
        data: {
          // How sure an answer is matters in few tests only.
          computeChoice: {
            workerThread: false,
            policy: {
              defaultRegion: 'eu-west-1',
              samples: 20,
              ...options.policy,
            },
          },
        },
      }),
      ...(options.features ?? []),
    ],
  });
  const call: TestPortal['call'] = (method, path) =>
    request(backend.server)
      [method](path)
      .set('Authorization', mockCredentials.user.header());
  return {
    call,
    stop: () => backend.stop(),
    async run(template) {
      const { body } = await call('post', '/api/scaffolder/v2/tasks').send({
        templateRef: `template:default/${template}`,
        values: {},
      });
      const events = await eventsOf(call, body.id);
      const output = events.find(({ type }) => type === 'completion')?.body
        .output;
      if (!output) {
        throw new Error(events.map(event => event.body.message).join('\n'));
      }
      return output;
    },
    async dryRun({ template, values = {}, files = [] }) {
      const answer = await call('post', '/api/scaffolder/v2/dry-run').send({
        template,
        values,
        directoryContents: files.map(({ path, content }) => ({
          path,
          base64Content: Buffer.from(content).toString('base64'),
        })),
      });
      return dryRunOf(answer.status, answer.body);
    },
  };
}

/** A template that consists of these steps and puts out their output. */
export function templateOf(
  steps: Array<{ id: string; action: string; input: JsonObject }>,
  name = 'under-test',
): JsonObject & Entity {
  return {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: { name, namespace: 'default' },
    spec: {
      type: 'service',
      steps: steps.map(step => ({ ...step, name: step.id })),
      output: Object.fromEntries(
        steps.map(({ id }) => [id, `\${{ steps['${id}'].output }}`]),
      ),
    },
  };
}
