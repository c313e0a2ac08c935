import { FleetRow } from '@compute-choice/plugin-compute-choice-common';
import { startBackend, TestBackend } from './__testUtils__/backend';
import { BLIND, OTHER, OWNER } from './__testUtils__/catalog';
import { databases, TestDatabase } from './__testUtils__/databases';
import { eventually } from './__testUtils__/eventually';
import { profilePath, profileWith } from './__testUtils__/profiles';

const services = ['service-1', 'service-2', 'service-3', 'service-4'];

function refsOf(body: { rows: FleetRow[] }): string[] {
  return body.rows.map(({ entityRef }) => entityRef.split('/')[1]);
}

describe.each(databases)('the fleet on %s', (_name, createDatabase) => {
  let database: TestDatabase;
  let backend: TestBackend;

  beforeAll(async () => {
    database = await createDatabase();
    backend = await startBackend({ database: database.config('fleet') });
    for (const [index, name] of services.entries()) {
      const profile = {
        ...profileWith(1000 * 100 ** index),
        operations: {
          currentPlatform: { platform: 'ec2' as const, monthlyUsd: 500 },
        },
      };
      await backend.call('put', profilePath(name)).send({ profile });
      // The recommendation is stored before it is answered.
      await backend.call(
        'get',
        `/v1/recommendations/component/default/${name}`,
      );
    }
  });

  afterAll(async () => {
    await backend?.stop();
    await database?.remove();
  });

  it('shows every profiled entity with its verdict, largest saving first', async () => {
    const { status, body } = await backend.call('get', '/v1/fleet');
    expect(status).toBe(200);
    expect(refsOf(body).sort()).toEqual(services);
    const savings = body.rows.map((row: FleetRow) => row.savingUsd);
    expect(savings).toEqual([...savings].sort((a, b) => b - a));
    expect(body.rows[0]).toMatchObject({
      owner: OWNER,
      status: 'active',
      revision: 1,
      region: 'eu-west-1',
      currentPlatform: 'ec2',
      currentMonthlyUsd: 500,
      verdict: expect.any(String),
      stale: false,
    });
    expect(body).not.toHaveProperty('nextCursor');
  });

  it('goes on from page to page', async () => {
    const path = '/v1/fleet?sort=entityRef&limit=3';
    const first = await backend.call('get', path);
    expect(refsOf(first.body)).toEqual(services.slice(0, 3));
    const cursor = first.body.nextCursor;
    const second = await backend.call('get', `${path}&cursor=${cursor}`);
    expect(refsOf(second.body)).toEqual(services.slice(3));
    expect(second.body).not.toHaveProperty('nextCursor');

    const other = await backend.call('get', `/v1/fleet?cursor=${cursor}`);
    expect(other.status).toBe(400);
    expect(other.body.error.issues[0].path).toBe('cursor');
  });

  it('filters, and says what it cannot filter by', async () => {
    const byText = await backend.call('get', '/v1/fleet?text=SERVICE+3');
    expect(refsOf(byText.body)).toEqual(['service-3']);
    const byOwner = await backend.call('get', `/v1/fleet?owner=${OTHER}`);
    expect(byOwner.body.rows).toEqual([]);

    for (const query of ['limit=0', 'platform=mainframe', 'sort=colour']) {
      const wrong = await backend.call('get', `/v1/fleet?${query}`);
      expect([query, wrong.status]).toEqual([query, 400]);
      expect(wrong.body.error.issues[0].path).toBe(query.split('=')[0]);
    }
  });

  it('adds up what it shows', async () => {
    const { body: fleet } = await backend.call('get', '/v1/fleet');
    const { status, body } = await backend.call('get', '/v1/fleet/summary');
    expect(status).toBe(200);
    expect(body.profiles).toBe(services.length);
    expect(body.currentMonthlyUsd).toBe(500 * services.length);
    const savings = fleet.rows.map((row: FleetRow) =>
      Math.max(0, row.savingUsd ?? 0),
    );
    expect(body.savingUsd).toBeCloseTo(
      savings.reduce((a: number, b: number) => a + b, 0),
      6,
    );
  });

  it('is a table for spreadsheets, on demand', async () => {
    const { status, headers, text } = await backend
      .call('get', '/v1/fleet?sort=entityRef')
      .set('Accept', 'text/csv');
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/csv/);
    const lines = text.trim().split('\r\n');
    expect(lines[0]).toMatch(/^Entity,Title,Owner/);
    expect(lines.slice(1).map(line => line.split(',')[0])).toEqual(
      services.map(name => `component:default/${name}`),
    );
  });

  it('shows nobody what the catalog hides from them', async () => {
    const { body } = await backend.call('get', '/v1/fleet?limit=1', BLIND);
    expect(body.rows).toEqual([]);
    const csv = await backend
      .call('get', '/v1/fleet', BLIND)
      .set('Accept', 'text/csv');
    expect(csv.text.trim().split('\r\n')).toHaveLength(1);
  });

  it('forgets a profile that is deleted', async () => {
    await backend
      .call('put', profilePath('service-9'))
      .send({ profile: profileWith(5) });
    await backend
      .call('delete', profilePath('service-9'))
      .set('If-Match', '"1"');
    const { body } = await eventually(
      () => backend.call('get', '/v1/fleet?text=9'),
      answer => answer.body.rows.length === 0,
    );
    expect(body.rows).toEqual([]);
  });

  it('is stale under another policy until it is re-evaluated', async () => {
    const changed = await startBackend({
      database: database.config('fleet'),
      policy: { platforms: ['ecs-ec2'] },
    });
    const started = await changed.call('post', '/v1/fleet/reevaluation');
    expect(started.status).toBe(202);
    const progress = await eventually(
      () => changed.call('get', '/v1/fleet/reevaluation'),
      answer => answer.body.state === 'idle' && answer.body.done > 0,
    );
    expect(progress.body).toMatchObject({
      state: 'idle',
      total: services.length,
      done: services.length,
      failed: 0,
    });
    const { body } = await changed.call('get', '/v1/fleet?platform=ecs-ec2');
    expect(refsOf(body).sort()).toEqual(services);
    await changed.stop();

    const stale = await backend.call('get', '/v1/fleet');
    expect(stale.body.rows[0].stale).toBe(true);
  });
});
