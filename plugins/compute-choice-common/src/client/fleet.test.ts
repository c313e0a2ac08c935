import { ComputeChoiceClient } from '.';

function createClient(answer: Response) {
  const calls: Array<{ url: string; init: RequestInit }> = [];
  const client = new ComputeChoiceClient({
    discoveryApi: { getBaseUrl: async () => 'http://localhost/api' },
    fetchApi: {
      fetch: async (url, init = {}) => {
        calls.push({ url: String(url), init });
        return answer;
      },
    },
  });
  return { calls, client };
}

describe('the fleet calls of the client', () => {
  it('send what is stated of a query, encoded', async () => {
    const { calls, client } = createClient(Response.json({ rows: [] }));
    expect(
      await client.listFleet({
        owner: 'group:default/sales',
        text: 'a&b',
        minSavingUsd: 0,
        system: undefined,
      }),
    ).toEqual({ rows: [] });
    expect(calls[0].url).toBe(
      'http://localhost/api/v1/fleet?owner=group%3Adefault%2Fsales&text=a%26b&minSavingUsd=0',
    );
  });

  it('send no empty query', async () => {
    const { calls, client } = createClient(Response.json({ profiles: 0 }));
    await client.getFleetSummary();
    expect(calls[0].url).toBe('http://localhost/api/v1/fleet/summary');
  });

  it('ask for CSV and hand over its stream', async () => {
    const { calls, client } = createClient(new Response('Entity\r\n'));
    const stream = await client.exportFleet({ sort: 'owner' });
    expect(await new Response(stream).text()).toBe('Entity\r\n');
    expect(calls[0].url).toBe('http://localhost/api/v1/fleet?sort=owner');
    expect(calls[0].init.headers).toMatchObject({ Accept: 'text/csv' });
  });

  it('start a re-evaluation, and ask how far it is', async () => {
    const { calls, client } = createClient(Response.json({ state: 'idle' }));
    await client.startReevaluation();
    expect(calls[0].init.method).toBe('POST');
    expect(calls[0].url).toBe('http://localhost/api/v1/fleet/reevaluation');
  });

  it('name the old entity when a profile is linked to a new one', async () => {
    const { calls, client } = createClient(Response.json({ revision: 2 }));
    await client.relinkProfile('component:default/new', {
      kind: 'Component',
      namespace: 'default',
      name: 'old',
    });
    expect(calls[0].url).toBe(
      'http://localhost/api/v1/profiles/component/default/new/relink',
    );
    expect(JSON.parse(String(calls[0].init.body))).toEqual({
      from: 'component:default/old',
    });
  });
});
