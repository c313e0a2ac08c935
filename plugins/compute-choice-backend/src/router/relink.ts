import {
  parseInput,
  relinkRequestSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { Router } from 'express';
import { RelinkService } from '../catalog/RelinkService';
import { Callers, ENTITY_PATH, entityRefOf } from './Callers';
import { entityTagOf } from './precondition';

/** Taking over the profile of an entity that was renamed. */
export function addRelinkRoutes(
  router: Router,
  options: { callers: Callers; relinks: RelinkService },
): void {
  const { callers, relinks } = options;

  router.post(`/v1/profiles/${ENTITY_PATH}/relink`, async (req, res) => {
    const credentials = await callers.authenticate(req);
    const { from } = parseInput(relinkRequestSchema, req.body, 'body');
    const revision = await relinks.relink(entityRefOf(req), from, {
      credentials,
      request: req,
    });
    res.status(201).set('ETag', entityTagOf(revision.revision)).json(revision);
  });
}
