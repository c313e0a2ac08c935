import { parseEntityRef } from '@backstage/catalog-model';
import {
  Decision,
  ProfileRevision,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import { Engine } from './Engine';

const STATUS = {
  accepted: 'accepted',
  rejected: 'rejected',
  snoozed: 'proposed',
} as const;

/**
 * The decision record of an entity in Markdown: with what its team decided, if
 * that was about this revision.
 */
export function recordOf(
  engine: Engine,
  revision: ProfileRevision,
  recommendation: Recommendation,
  latest: Decision | undefined,
): string {
  const { name } = parseEntityRef(revision.entityRef);
  const decision = latest?.revision === revision.revision ? latest : undefined;
  return engine.decisionRecord(recommendation, revision.profile, {
    title: `Compute platform of ${name}`,
    date: (decision?.decidedAt ?? new Date().toISOString()).slice(0, 10),
    ...(decision && {
      status: STATUS[decision.status],
      deciders: [decision.decidedBy],
      comment: decision.reason,
    }),
  });
}
