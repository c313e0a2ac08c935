import { z } from 'zod';
import { decisionSchema } from './decision';
import { issueSchema } from './errors';
import { workloadProfileSchema } from './profile';
import { profileRevisionSchema } from './revision';

/**
 * One line of an export. It begins with a `header`, and it is complete only if
 * it ends with an `end`; in between are all revisions, then all decisions, by
 * entity, oldest first.
 *
 * @public
 */
export const transferLineSchema = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('header'),
      format: z.literal('compute-choice'),
      version: z.literal(1),
      exportedAt: z.string(),
    }),
    profileRevisionSchema
      .extend({
        type: z.literal('revision'),
        profile: workloadProfileSchema
          .nullable()
          .describe('null: the revision records a deletion.'),
      })
      .meta({ id: 'RevisionLine' }),
    decisionSchema
      .extend({ type: z.literal('decision') })
      .meta({ id: 'DecisionLine' }),
    z.strictObject({
      type: z.literal('end'),
      revisions: z.int().min(0),
      decisions: z.int().min(0),
    }),
  ])
  .meta({ id: 'TransferLine' });

/** @public */
export type TransferLine = z.infer<typeof transferLineSchema>;

const countsSchema = z.strictObject({
  imported: z.int(),
  present: z.int().describe('Were there already, exactly so.'),
});

/**
 * What an import did. An entity whose history here differs from the imported
 * one is left alone and listed.
 *
 * @public
 */
export const importReportSchema = z
  .strictObject({
    revisions: countsSchema,
    decisions: countsSchema,
    conflicts: z
      .array(
        z.strictObject({
          entityRef: z.string(),
          issue: issueSchema.describe('`path` is the line, for example 12.'),
        }),
      )
      .describe('One for each entity that was left alone.'),
  })
  .meta({ id: 'ImportReport' });

/** @public */
export type ImportReport = z.infer<typeof importReportSchema>;
