import {
  InvalidInputError,
  parseInput,
  pendingQuerySchema,
  saveProfileRequestSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { Request, Router } from 'express';
import { PendingProfileService } from '../pending/PendingProfileService';
import { CallOptions, ProfileService } from '../service/ProfileService';
import { Callers, ENTITY_PATH, entityRefOf } from './Callers';
import { entityTagOf, preconditionOf } from './precondition';

function isPending(req: Request): boolean {
  return parseInput(pendingQuerySchema, req.query, 'parameters').pending;
}

/** The profiles of entities, those that exist and those that will. */
export function addProfileRoutes(
  router: Router,
  options: {
    callers: Callers;
    pendingProfiles: PendingProfileService;
    profiles: ProfileService;
  },
): void {
  const { callers, pendingProfiles, profiles } = options;
  const path = `/v1/profiles/${ENTITY_PATH}`;

  async function callOptions(req: Request): Promise<CallOptions> {
    return { credentials: await callers.authenticate(req), request: req };
  }

  router.get(path, async (req, res) => {
    const call = await callOptions(req);
    if (isPending(req)) {
      res.json(await pendingProfiles.get(entityRefOf(req), call));
      return;
    }
    const profile = await profiles.get(entityRefOf(req), call);
    res.set('ETag', entityTagOf(profile.revision)).json(profile);
  });

  router.put(path, async (req, res) => {
    const call = await callOptions(req);
    const { chosen, ...change } = parseInput(
      saveProfileRequestSchema,
      req.body,
      'body',
    );
    const pending = isPending(req);
    if (chosen && !pending) {
      throw new InvalidInputError('body', [
        {
          path: 'chosen',
          message: 'A service that exists has decisions instead',
          expected: 'nothing, or pending=true in the query',
        },
      ]);
    }
    const outcome = pending
      ? await pendingProfiles.save(
          entityRefOf(req),
          { ...change, chosen },
          call,
        )
      : await profiles.save(
          entityRefOf(req),
          { ...change, precondition: preconditionOf(req) },
          call,
        );
    if ('pending' in outcome) {
      res.status(202).json(outcome.pending);
      return;
    }
    const { saved, created } = outcome;
    res
      .status(created ? 201 : 200)
      .set('ETag', entityTagOf(saved.revision))
      .json(saved);
  });

  router.delete(path, async (req, res) => {
    const call = await callOptions(req);
    if (isPending(req)) {
      await pendingProfiles.delete(entityRefOf(req), call);
    } else {
      await profiles.delete(
        entityRefOf(req),
        { precondition: preconditionOf(req) },
        call,
      );
    }
    res.status(204).end();
  });
}
