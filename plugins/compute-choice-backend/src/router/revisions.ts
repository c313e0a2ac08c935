import {
  historyQuerySchema,
  parseInput,
  revisionDiffQuerySchema,
} from '@compute-choice/plugin-compute-choice-common';
import { Request, Router } from 'express';
import { CallOptions, ProfileService } from '../service/ProfileService';
import { RevisionDiffService } from '../service/RevisionDiffService';
import { Callers, ENTITY_PATH, entityRefOf } from './Callers';
import { entityTagOf } from './precondition';

/** The history of the profiles of entities. */
export function addRevisionRoutes(
  router: Router,
  options: {
    callers: Callers;
    diffs: RevisionDiffService;
    profiles: ProfileService;
  },
): void {
  const { callers, diffs, profiles } = options;
  const path = `/v1/profiles/${ENTITY_PATH}`;

  async function callOptions(req: Request): Promise<CallOptions> {
    return { credentials: await callers.authenticate(req), request: req };
  }

  router.get(`${path}/revisions`, async (req, res) => {
    const call = await callOptions(req);
    const page = parseInput(historyQuerySchema, req.query, 'parameters');
    res.json(await profiles.listRevisions(entityRefOf(req), page, call));
  });

  router.get(`${path}/revisions/:revision`, async (req, res) => {
    const revision = await profiles.getRevision(
      entityRefOf(req),
      Number(req.params.revision),
      await callOptions(req),
    );
    res.set('ETag', entityTagOf(revision.revision)).json(revision);
  });

  router.get(`${path}/diff`, async (req, res) => {
    const call = await callOptions(req);
    const query = parseInput(revisionDiffQuerySchema, req.query, 'parameters');
    res.json(await diffs.diff(entityRefOf(req), query, call));
  });
}
