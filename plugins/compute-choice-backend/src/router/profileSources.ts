import { Router } from 'express';
import { ProfileSourceService } from '../profileFiles/ProfileSourceService';
import { Callers, ENTITY_PATH, entityRefOf } from './Callers';

/** Who decides what a profile is: the portal, or a file in the repository. */
export function addProfileSourceRoutes(
  router: Router,
  options: { callers: Callers; profileSources: ProfileSourceService },
): void {
  const { callers, profileSources } = options;
  const path = `/v1/profiles/${ENTITY_PATH}/source`;

  router.get(path, async (req, res) => {
    const credentials = await callers.authenticate(req);
    res.json(await profileSources.get(entityRefOf(req), { credentials }));
  });

  router.post(`${path}/refresh`, async (req, res) => {
    const credentials = await callers.authenticate(req);
    res.json(
      await profileSources.refresh(entityRefOf(req), {
        credentials,
        request: req,
      }),
    );
  });
}
