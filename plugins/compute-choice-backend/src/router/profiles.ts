import {
  parseInput,
  saveProfileRequestSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { Request, Router } from 'express';
import { CallOptions, ProfileService } from '../service/ProfileService';
import { Callers, ENTITY_PATH, entityRefOf } from './Callers';
import { entityTagOf, preconditionOf } from './precondition';

/** The profiles of entities. */
export function addProfileRoutes(
  router: Router,
  options: { callers: Callers; profiles: ProfileService },
): void {
  const { callers, profiles } = options;
  const path = `/v1/profiles/${ENTITY_PATH}`;

  async function callOptions(req: Request): Promise<CallOptions> {
    return { credentials: await callers.authenticate(req), request: req };
  }

  router.get(path, async (req, res) => {
    const profile = await profiles.get(
      entityRefOf(req),
      await callOptions(req),
    );
    res.set('ETag', entityTagOf(profile.revision)).json(profile);
  });

  router.put(path, async (req, res) => {
    const call = await callOptions(req);
    const { profile, comment } = parseInput(
      saveProfileRequestSchema,
      req.body,
      'body',
    );
    const { saved, created } = await profiles.save(
      entityRefOf(req),
      { profile, comment, precondition: preconditionOf(req) },
      call,
    );
    res
      .status(created ? 201 : 200)
      .set('ETag', entityTagOf(saved.revision))
      .json(saved);
  });

  router.delete(path, async (req, res) => {
    const call = await callOptions(req);
    await profiles.delete(
      entityRefOf(req),
      { precondition: preconditionOf(req) },
      call,
    );
    res.status(204).end();
  });
}
