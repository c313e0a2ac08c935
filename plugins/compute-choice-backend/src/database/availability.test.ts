import { startBackend } from '../__testUtils__/backend';
import { createPostgres, usesPostgres } from '../__testUtils__/databases';
import { profilePath, profileWith } from '../__testUtils__/profiles';

const describeOnPostgres = usesPostgres ? describe : describe.skip;

describeOnPostgres('a database that is down', () => {
  it('is a 503, and the plugin recovers by itself', async () => {
    const database = await createPostgres();
    const backend = await startBackend({
      database: database.config('availability'),
    });
    const path = profilePath('service-0');
    await backend.call('put', path).send({ profile: profileWith(1) });

    await database.stop();
    for (const call of [
      backend.call('get', path),
      backend.call('put', path).send({ profile: profileWith(2) }),
      backend.call('get', `${path}/revisions`),
    ]) {
      const answer = await call;
      expect(answer.status).toBe(503);
      expect(answer.body.error.name).toBe('ServiceUnavailableError');
      expect(answer.body.error.message).not.toContain('127.0.0.1');
    }

    await database.start();
    const answer = await backend.call('get', path);
    expect(answer.status).toBe(200);
    expect(answer.body.revision).toBe(1);
    await backend.stop();
    await database.remove();
  });
});
