import { startBackend, TestBackend } from '../__testUtils__/backend';
import { databases, TestDatabase } from '../__testUtils__/databases';
import {
  profilePath,
  profileWith,
  recommendationPath,
} from '../__testUtils__/profiles';

interface Line {
  type: string;
  [field: string]: unknown;
}

describe.each(databases)('moving data on %s', (_name, createDatabase) => {
  let database: TestDatabase;
  let old: TestBackend;
  let fresh: TestBackend;
  let exported: Line[];

  async function exportFrom(backend: TestBackend): Promise<Line[]> {
    const answer = await backend
      .call('get', '/v1/export')
      .buffer(true)
      .parse((res, done) => {
        let text = '';
        res.on('data', chunk => (text += chunk));
        res.on('end', () => done(null, text));
      });
    expect(answer.status).toBe(200);
    return answer.body
      .trim()
      .split('\n')
      .map(JSON.parse as () => Line);
  }

  function importInto(backend: TestBackend, lines: object[]) {
    return backend
      .call('post', '/v1/import')
      .set('Content-Type', 'application/x-ndjson')
      .send(lines.map(line => `${JSON.stringify(line)}\n`).join(''));
  }

  beforeAll(async () => {
    database = await createDatabase();
    old = await startBackend({ database: database.config('old') });
    fresh = await startBackend({ database: database.config('fresh') });
    const path = profilePath('service-0');
    await old
      .call('put', path)
      .send({ profile: profileWith(1), comment: 'First guess' });
    await old
      .call('post', `${recommendationPath('service-0')}/decision`)
      .send({ revision: 1, status: 'rejected', reason: 'Not yet' });
    await old
      .call('put', path)
      .set('If-Match', '"1"')
      .send({ profile: profileWith(2) });
    await old.call('delete', path).set('If-Match', '"2"');
    for (let index = 1; index < 8; index++) {
      await old
        .call('put', profilePath(`service-${index}`))
        .send({ profile: profileWith(index) });
    }
    exported = await exportFrom(old);
  });

  afterAll(async () => {
    await Promise.all([old?.stop(), fresh?.stop()]);
    await database?.remove();
  });

  it('exports every revision and decision, and says that it is complete', () => {
    expect(exported[0]).toMatchObject({ type: 'header', version: 1 });
    expect(exported[exported.length - 1]).toEqual({
      type: 'end',
      revisions: 10,
      decisions: 1,
    });
    expect(
      exported.filter(line => line.entityRef === 'component:default/service-0'),
    ).toMatchObject([
      { type: 'revision', revision: 1, comment: 'First guess' },
      { type: 'revision', revision: 2, profile: profileWith(2) },
      { type: 'revision', revision: 3, profile: null },
      { type: 'decision', number: 1, reason: 'Not yet' },
    ]);
  });

  it('restores it elsewhere, byte by byte, as often as it is imported', async () => {
    const first = await importInto(fresh, exported);
    expect(first.status).toBe(200);
    expect(first.body).toEqual({
      revisions: { imported: 10, present: 0 },
      decisions: { imported: 1, present: 0 },
      conflicts: [],
    });
    const [, ...lines] = await exportFrom(fresh);
    expect(lines).toEqual(exported.slice(1));
    const again = await importInto(fresh, exported);
    expect(again.body).toMatchObject({
      revisions: { imported: 0, present: 10 },
      conflicts: [],
    });
  });

  it('takes over nothing of an entity whose history differs', async () => {
    const revision = (name: string, number: number, requests: number) => ({
      type: 'revision',
      entityRef: `component:default/${name}`,
      revision: number,
      createdAt: '2026-01-01T00:00:00.000Z',
      createdBy: 'user:default/ada',
      profile: profileWith(requests),
    });
    const before = await exportFrom(old);
    const answer = await importInto(old, [
      revision('service-1', 1, 999),
      revision('service-2', 3, 3),
      revision('service-9', 1, 9),
    ]);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      revisions: { imported: 1 },
      conflicts: [
        { entityRef: 'component:default/service-1', issue: { path: '1' } },
        { entityRef: 'component:default/service-2', issue: { path: '2' } },
      ],
    });
    const after = await exportFrom(old);
    expect(after).toHaveLength(before.length + 1);
  });

  it('names every wrong line and takes over none of the others', async () => {
    const [, good] = exported;
    const answer = await importInto(old, [
      { ...good, entityRef: 'component:default/service-20', revision: 1 },
      { ...good, entityRef: 'no reference' },
      { ...good, revision: 0, colour: 'red' },
      { type: 'unknown' },
    ]);
    expect(answer.status).toBe(400);
    expect(
      answer.body.error.issues.map(({ path }: { path: string }) => path),
    ).toEqual(['2.entityRef', '3.revision', '3.colour', '4.type']);
    const read = await old.call('get', profilePath('service-20'));
    expect(read.status).toBe(404);
  });

  it('wants NDJSON, and only so much of it at once', async () => {
    const asJson = await old.call('post', '/v1/import').send(exported[1]);
    expect(asJson.status).toBe(415);
    const tooLarge = await old
      .call('post', '/v1/import')
      .set('Content-Type', 'application/x-ndjson')
      .send('x'.repeat(17_000_000));
    expect(tooLarge.status).toBe(413);
  });
});
