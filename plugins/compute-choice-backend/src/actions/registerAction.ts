import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { parseInput } from '@compute-choice/plugin-compute-choice-common';
import { z } from 'zod';
import { toZodV3 } from './zodV3';

/** An action that MCP clients, the CLI and templates find in the registry. */
export interface RegisteredAction<
  TInput extends z.ZodObject,
  TOutput extends z.ZodObject,
> {
  name: string;
  title: string;
  description: string;
  /** Changes nothing. */
  readOnly: boolean;
  /** Whoever has not got it does not see the action. */
  visibilityPermission?: BasicPermission;
  input: TInput;
  output: TOutput;
  examples: Array<{ title: string; input: z.input<TInput> }>;
  run(
    input: z.output<TInput>,
    credentials: BackstageCredentials,
  ): Promise<z.output<TOutput>>;
}

/** Registers an action that is described with schemas of the contract. */
export function registerAction<
  TInput extends z.ZodObject,
  TOutput extends z.ZodObject,
>(
  registry: ActionsRegistryService,
  action: RegisteredAction<TInput, TOutput>,
): void {
  const { name, title, description, readOnly, visibilityPermission } = action;
  registry.register({
    name,
    title,
    description,
    visibilityPermission,
    attributes: { readOnly, destructive: false, idempotent: true },
    schema: {
      input: zod => toZodV3(action.input, 'input', zod),
      output: zod => toZodV3(action.output, 'output', zod),
    },
    examples: action.examples,
    action: async ({ input, credentials }) => ({
      output: await action.run(
        parseInput(action.input, input, 'input'),
        credentials,
      ),
    }),
  });
}
