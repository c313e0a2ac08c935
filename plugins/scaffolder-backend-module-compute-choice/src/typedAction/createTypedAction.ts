import { AuthService } from '@backstage/backend-plugin-api';
import {
  ActionContext,
  createTemplateAction,
  TemplateAction,
  TemplateExample,
} from '@backstage/plugin-scaffolder-node';
import { JsonObject } from '@backstage/types';
import {
  ComputeChoiceApi,
  ComputeChoiceRequestOptions,
  parseInput,
} from '@compute-choice/plugin-compute-choice-common';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { jsonSchemaOf } from './jsonSchema';

/** What every action calls the Compute Choice backend with. */
export interface ActionDeps {
  auth: AuthService;
  api: ComputeChoiceApi;
}

/** What the handler of an action gets besides its input. */
export interface TypedActionContext {
  /** The run of the template, for its workspace, logger and dry-run flag. */
  run: ActionContext<JsonObject>;
  /** Calls the backend on behalf of whoever runs the template. */
  asInitiator(): Promise<ComputeChoiceRequestOptions>;
  /**
   * Does something once per run and input: a run that is recovered after a
   * restart goes on with the first result.
   */
  once<T extends object>(name: string, work: () => Promise<T>): Promise<T>;
}

function keyOf(name: string, input: unknown): string {
  const digest = createHash('sha256')
    .update(JSON.stringify(input))
    .digest('hex');
  return `compute-choice.${name}.${digest}`;
}

/**
 * Creates a template action whose input and output are schemas of zod 4.
 *
 * The scaffolder itself knows zod 3 only, so it gets them as JSON Schema. The
 * input is parsed once more, because that names every wrong field by its path.
 */
export function createTypedAction<
  TInput extends z.ZodType,
  TOutput extends z.ZodObject,
>(
  deps: ActionDeps,
  options: {
    id: string;
    description: string;
    examples: TemplateExample[];
    input: TInput;
    output: TOutput;
    handler(
      input: z.output<TInput>,
      context: TypedActionContext,
    ): Promise<z.output<TOutput>>;
  },
): TemplateAction {
  const { id, input, output, handler } = options;
  const action = createTemplateAction({
    id,
    description: options.description,
    examples: options.examples,
    supportsDryRun: true,
    async handler(run) {
      const result = await handler(parseInput(input, run.input, id), {
        run,
        async asInitiator() {
          const { token } = await deps.auth.getPluginRequestToken({
            onBehalfOf: await run.getInitiatorCredentials(),
            targetPluginId: 'compute-choice',
          });
          return { token, ...(run.signal && { signal: run.signal }) };
        },
        async once(name, work) {
          let done: Awaited<ReturnType<typeof work>> | undefined;
          const stored = await run.checkpoint({
            key: keyOf(name, run.input),
            fn: async () => {
              done = await work();
              return JSON.stringify(done);
            },
          });
          return done ?? JSON.parse(stored);
        },
      });
      for (const [name, value] of Object.entries(result)) {
        if (value !== undefined) {
          run.output(name, JSON.parse(JSON.stringify(value)));
        }
      }
    },
  });
  return {
    ...action,
    schema: {
      input: jsonSchemaOf(input, 'input'),
      output: jsonSchemaOf(output, 'output'),
    },
  };
}
