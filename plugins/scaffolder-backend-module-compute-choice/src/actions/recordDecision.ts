import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { ActionDeps, createTypedAction } from '../typedAction';
import { examples } from './recordDecision.examples';

const input = z.strictObject({
  decisionRecord: z
    .string()
    .min(1)
    .describe('The Markdown that compute-choice:recommend puts out.'),
  path: z
    .string()
    .min(1)
    .default('docs/adr/0001-compute.md')
    .describe('Where to write it, in the workspace.'),
});

const output = z.strictObject({
  path: z.string().describe('Where it is, in the workspace.'),
});

/** `compute-choice:decision:record` */
export function createRecordDecisionAction(deps: ActionDeps): TemplateAction {
  return createTypedAction(deps, {
    id: 'compute-choice:decision:record',
    description:
      'Writes the decision for a compute platform as an architecture decision record (ADR) into the workspace.',
    examples,
    input,
    output,
    async handler({ decisionRecord, path }, { run }) {
      const file = resolveSafeChildPath(run.workspacePath, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, decisionRecord);
      run.logger.info(`Wrote the decision record to ${path}`);
      return { path };
    },
  });
}
