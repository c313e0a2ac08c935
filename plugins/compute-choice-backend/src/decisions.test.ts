import { startBackend, TestBackend } from './__testUtils__/backend';
import { OTHER, OWNER } from './__testUtils__/catalog';
import { databases, TestDatabase } from './__testUtils__/databases';
import {
  profilePath,
  profileWith,
  recommendationPath,
} from './__testUtils__/profiles';

describe.each(databases)('decisions on %s', (_name, createDatabase) => {
  let database: TestDatabase;
  let backend: TestBackend;
  let used = 0;

  /** Every test decides about a component of its own, which has a profile. */
  async function described(): Promise<string> {
    const name = `service-${used++}`;
    await backend
      .call('put', profilePath(name))
      .send({ profile: profileWith(1000) });
    return name;
  }

  function decide(name: string, decision: object, user?: string) {
    return backend
      .call('post', `${recommendationPath(name)}/decision`, user)
      .send(decision);
  }

  beforeAll(async () => {
    database = await createDatabase();
    backend = await startBackend({ database: database.config('decisions') });
  });

  afterAll(async () => {
    await backend?.stop();
    await database?.remove();
  });

  it('accepts what is recommended, and keeps what that was', async () => {
    const name = await described();
    const { body: answer } = await backend.call(
      'get',
      recommendationPath(name),
    );
    const { verdict, options, provenance } = answer.recommendation;
    const accepted = await decide(name, { revision: 1, status: 'accepted' });
    expect(accepted.status).toBe(201);
    expect(accepted.body).toMatchObject({
      entityRef: `component:default/${name}`,
      number: 1,
      revision: 1,
      status: 'accepted',
      platform: verdict.platform,
      decidedBy: OWNER,
      recommended: {
        status: 'recommended',
        platform: verdict.platform,
        optionId: verdict.optionId,
        monthlyUsd: options[0].monthlyUsd,
        priceBook: provenance.priceBook.id,
      },
    });
    const { body: after } = await backend.call('get', recommendationPath(name));
    expect(after.decision).toEqual(accepted.body);
  });

  it('rejects with a reason, and snoozes until a day', async () => {
    const name = await described();
    const rejected = await decide(name, {
      revision: 1,
      status: 'rejected',
      platform: 'ecs-ec2',
      reason: 'The licence is bound to hosts',
    });
    expect(rejected.status).toBe(201);
    const snoozed = await decide(
      name,
      { revision: 1, status: 'snoozed', until: '2999-01-31' },
      OTHER,
    );
    expect(snoozed.status).toBe(201);
    const { body } = await backend.call(
      'get',
      `${recommendationPath(name)}/decisions`,
    );
    expect(body.decisions).toEqual([snoozed.body, rejected.body]);
    expect(snoozed.body).toMatchObject({
      number: 2,
      until: '2999-01-31',
      decidedBy: OTHER,
    });
  });

  it('reads decisions page by page', async () => {
    const name = await described();
    for (const reason of ['one', 'two', 'three']) {
      await decide(name, { revision: 1, status: 'rejected', reason });
    }
    const path = `${recommendationPath(name)}/decisions`;
    const { body: first } = await backend.call('get', `${path}?limit=2`);
    const { body: second } = await backend.call(
      'get',
      `${path}?limit=2&before=${first.nextBefore}`,
    );
    const reasons = [...first.decisions, ...second.decisions].map(
      ({ reason }: { reason: string }) => reason,
    );
    expect(reasons).toEqual(['three', 'two', 'one']);
    expect(second).not.toHaveProperty('nextBefore');
  });

  it('records the same decision only once, so that a call can be repeated', async () => {
    const name = await described();
    const decision = { revision: 1, status: 'rejected', reason: 'No' };
    const first = await decide(name, decision);
    const repeated = await decide(name, decision);
    expect(repeated.status).toBe(200);
    expect(repeated.body).toEqual(first.body);
    expect((await decide(name, decision, OTHER)).status).toBe(201);
  });

  it('wants the recommendation to be seen that is decided about', async () => {
    const name = await described();
    await backend
      .call('put', profilePath(name))
      .set('If-Match', '"1"')
      .send({ profile: profileWith(2000) });
    const outdated = await decide(name, { revision: 1, status: 'accepted' });
    expect(outdated.status).toBe(412);
    expect(outdated.body.error.message).toContain(' is 2');
    expect(
      (await decide(name, { revision: 2, status: 'accepted' })).status,
    ).toBe(201);
  });

  it('has nothing to decide without a profile', async () => {
    const answer = await decide('service-29', {
      revision: 1,
      status: 'accepted',
    });
    expect(answer.status).toBe(404);
  });

  it('numbers the decisions of simultaneous callers without gaps', async () => {
    const name = await described();
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map(reason =>
        decide(name, { revision: 1, status: 'rejected', reason }),
      ),
    );
    expect(answers.map(({ body }) => body.number).sort()).toEqual([1, 2, 3, 4]);
  });

  it.each([
    ['status', { revision: 1, status: 'ignored' }],
    ['revision', { revision: 0, status: 'accepted' }],
    ['reason', { revision: 1, status: 'rejected' }],
    ['reason', { revision: 1, status: 'rejected', reason: 'a\0b' }],
    ['until', { revision: 1, status: 'snoozed' }],
    ['until', { revision: 1, status: 'snoozed', until: 'next month' }],
    ['until', { revision: 1, status: 'snoozed', until: '2020-01-01' }],
    ['until', { revision: 1, status: 'accepted', until: '2999-01-01' }],
    ['platform', { revision: 1, status: 'accepted', platform: 'eks' }],
  ])('names the field %s of %j', async (path, decision) => {
    const answer = await decide('service-0', decision);
    expect(answer.status).toBe(400);
    expect(answer.body.error.issues).toMatchObject([{ path }]);
  });
});

describe('decisions where nothing is recommended', () => {
  it('asks for the platform that the team goes for', async () => {
    const [[, createDatabase]] = databases;
    const database = await createDatabase();
    const backend = await startBackend({
      database: database.config('undecided'),
      policy: { platforms: ['lambda'] },
    });
    const { application, traffic } = profileWith(1000);
    await backend.call('put', profilePath('service-0')).send({
      profile: { application: { ...application, gpu: true }, traffic },
    });
    const path = `${recommendationPath('service-0')}/decision`;
    const silent = await backend
      .call('post', path)
      .send({ revision: 1, status: 'accepted' });
    const stated = await backend
      .call('post', path)
      .send({ revision: 1, status: 'accepted', platform: 'ecs-ec2' });
    await backend.stop();
    await database.remove();
    expect(silent.status).toBe(400);
    expect(silent.body.error.issues).toMatchObject([{ path: 'platform' }]);
    expect(stated.status).toBe(201);
    expect(stated.body).toMatchObject({
      platform: 'ecs-ec2',
      recommended: { status: 'undecided' },
    });
  });
});
