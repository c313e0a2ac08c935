import { workloadWith } from '../platforms/containers/__testUtils__/contexts';
import { Charge } from '../prices/Charge';
import { Workload } from '../workload/Workload';
import { containerSideCharges } from './containers';
import { dataOutCharges } from './dataOut';
import { albCharges } from './loadBalancer';
import { logCharges } from './logs';
import { functionNetworkCharges, networkCharges } from './network';
import { inWords } from './quantities';

const HOURS = 730;

function api(changes: Partial<Workload> = {}): Workload {
  return workloadWith(
    { traffic: { requestsPerSecond: 10 } },
    {
      zones: 2,
      requestKb: 2,
      responseKb: 8,
      requestsPerConnection: 5,
      connectionSeconds: 120,
      retryShare: 0,
      egressGb: 0,
      network: 'existing-vpc',
      frontDoor: {
        customDomain: true,
        waf: false,
        private: false,
        usagePlans: false,
        jwtAuthorizer: false,
      },
      existing: {
        alb: false,
        nat: false,
        cluster: false,
        eksCluster: false,
        vpcEndpoints: false,
      },
      ...changes,
    },
  );
}

const existing = (what: Partial<Workload['existing']>) => ({
  existing: { ...api().existing, ...what },
});

/** Quantities by item. */
const quantities = (charges: readonly Charge[]) =>
  Object.fromEntries(charges.map(({ item, quantity }) => [item, quantity]));

describe('a load balancer', () => {
  it('of its own costs its hours, addresses in each zone, and its use', () => {
    const found = quantities(albCharges(api(), { lambdaTargets: false }));
    expect(found['alb.hours']).toBe(HOURS);
    expect(found['public-ipv4']).toBe(2 * HOURS);
    // 10 KB × 10/s are 0.36 GB in an hour, more than any other dimension.
    expect(found['alb.lcu']).toBeCloseTo(0.36 * HOURS, 9);
  });

  it('that exists already costs its use only', () => {
    const found = albCharges(api(existing({ alb: true })), {
      lambdaTargets: false,
    });
    expect(found.map(({ item }) => item)).toEqual(['alb.lcu']);
  });

  it('inside the VPC has no public address', () => {
    const workload = api();
    const inside = {
      ...workload,
      frontDoor: { ...workload.frontDoor, private: true },
    };
    expect(
      quantities(albCharges(inside, { lambdaTargets: false })),
    ).not.toHaveProperty(['public-ipv4']);
  });

  it('holds less data in a unit where its targets are functions', () => {
    const lcu = (lambdaTargets: boolean) =>
      quantities(albCharges(api(), { lambdaTargets }))['alb.lcu'];
    expect(lcu(true) / lcu(false)).toBeCloseTo(2.5, 9);
  });

  it('counts connections that are held open', () => {
    const open = api({
      connectionsPerMonth: 2_628_000,
      connectionSeconds: 6000,
      requestKb: 0,
      responseKb: 0,
    });
    // One new connection per second that stays for 6,000 s: 6,000 open ones.
    expect(
      quantities(albCharges(open, { lambdaTargets: false }))['alb.lcu'],
    ).toBeCloseTo(2 * HOURS, 6);
  });

  it.each([
    ['http', 'alb.hours'],
    ['grpc', 'alb.hours'],
    ['websocket', 'alb.hours'],
    ['tcp', 'nlb.hours'],
    ['udp', 'nlb.hours'],
  ] as const)('for %s is found among %s', (protocol, item) => {
    const charges = containerSideCharges(api({ protocol }), {
      meanPublicAddresses: 0,
      allowances: [],
    });
    expect(quantities(charges)[item]).toBe(HOURS);
  });

  it('is not there for work that nobody calls', () => {
    const charges = containerSideCharges(
      api({ protocol: 'none', requestServing: false }),
      { meanPublicAddresses: 0, allowances: [] },
    );
    expect(charges.map(({ category }) => category)).not.toContain('front-door');
  });
});

describe('the network', () => {
  it('that exists costs what goes through its NAT gateways', () => {
    const workload = api({ egressViaNatGb: 7 });
    expect(
      quantities(networkCharges(workload, { meanPublicAddresses: 3 })),
    ).toEqual({ 'nat-gateway.gb': 7 });
  });

  it('of its own has a NAT gateway with an address in each zone', () => {
    const workload = api({ network: 'new-private', egressViaNatGb: 7 });
    expect(
      quantities(networkCharges(workload, { meanPublicAddresses: 3 })),
    ).toEqual({
      'nat-gateway.hours': 2 * HOURS,
      'public-ipv4': 2 * HOURS,
      'nat-gateway.gb': 7,
    });
  });

  it('in public subnets costs an address for each task or host', () => {
    const workload = api({ network: 'public', egressViaNatGb: 7 });
    expect(
      quantities(networkCharges(workload, { meanPublicAddresses: 3.5 })),
    ).toEqual({ 'public-ipv4': 3.5 * HOURS });
  });

  it('of a function costs nothing outside a VPC, and NAT inside even a public one', () => {
    const outside = api({ network: 'public', vpcAttached: false });
    const inside = api({ network: 'public', vpcAttached: true });
    expect(functionNetworkCharges(outside)).toEqual([]);
    expect(quantities(functionNetworkCharges(inside))).toHaveProperty(
      ['nat-gateway.hours'],
      2 * HOURS,
    );
    expect(
      quantities(
        functionNetworkCharges({ ...inside, ...existing({ nat: true }) }),
      ),
    ).not.toHaveProperty(['nat-gateway.hours']);
  });
});

describe('logs', () => {
  const workload = api({ logKbPerRequest: 0.5, logRetentionMonths: 2 });
  const requests = workload.demand.unitsPerMonth;

  it('are ingested once and stored compressed for as long as they are kept', () => {
    const found = quantities(
      logCharges(workload, { lambdaPlatformLines: false, allowances: [] }),
    );
    const gb = (requests * 0.5) / 1e6;
    expect(found['logs.ingestion']).toBeCloseTo(gb, 9);
    expect(found['logs.storage']).toBeCloseTo(gb * 0.15 * 2, 9);
  });

  it('have 0.4 KB more for each invocation of a function', () => {
    const ingested = (lambdaPlatformLines: boolean) =>
      quantities(logCharges(workload, { lambdaPlatformLines, allowances: [] }))[
        'logs.ingestion'
      ];
    expect(ingested(true) - ingested(false)).toBeCloseTo(
      (requests * 0.4) / 1e6,
      9,
    );
  });

  it('are free up to the allowance', () => {
    const found = quantities(
      logCharges(workload, {
        lambdaPlatformLines: false,
        allowances: ['logs'],
      }),
    );
    expect(found['logs.ingestion.allowance']).toBe(-5);
  });
});

describe('data out', () => {
  it('is what clients receive and what the work sends elsewhere', () => {
    const workload = api({ egressGb: 3 });
    expect(
      quantities(dataOutCharges(workload, { allowances: [] }))['data-out'],
    ).toBeCloseTo((workload.demand.unitsPerMonth * 8) / 1e6 + 3, 9);
  });

  it('leaves out the responses of a private service', () => {
    const workload = api({ egressGb: 3 });
    const inside = {
      ...workload,
      frontDoor: { ...workload.frontDoor, private: true },
    };
    expect(
      quantities(dataOutCharges(inside, { allowances: [] }))['data-out'],
    ).toBe(3);
  });

  it('is free up to the allowance', () => {
    const found = quantities(
      dataOutCharges(api(), { allowances: ['data-transfer'] }),
    );
    expect(found['data-out.allowance']).toBe(-100);
  });
});

describe('what containers pay for beside the compute', () => {
  const items = (workload: Workload) =>
    containerSideCharges(workload, { meanPublicAddresses: 1, allowances: [] });

  it('includes the image, and a file system or volume where one is needed', () => {
    const profileWith = (persistentStorage: 'efs' | 'ebs') =>
      workloadWith({
        application: {
          kind: 'http-api',
          persistentStorage,
          persistentStorageGb: 50,
        },
      });
    expect(quantities(items(profileWith('efs'))).efs).toBe(50);
    expect(quantities(items(profileWith('ebs')))['ebs.persistent']).toBe(50);
    expect(quantities(items(api({ imageSizeMb: 512 }))).registry).toBe(0.5);
  });

  it('includes a cluster on EKS, unless there is one', () => {
    expect(quantities(items(api({ orchestrator: 'eks' })))['eks.cluster']).toBe(
      HOURS,
    );
    expect(
      quantities(
        items(api({ orchestrator: 'eks', ...existing({ eksCluster: true }) })),
      ),
    ).not.toHaveProperty(['eks.cluster']);
  });

  it('says in words how each quantity comes about', () => {
    items(api({ network: 'new-private' })).forEach(charge => {
      expect(charge.description()).toMatch(/^[A-Z]/);
      expect(charge.formula()).toMatch(/\d|one/);
    });
  });
});

describe('numbers in words', () => {
  it.each([
    [0, '0'],
    [1234567, '1,235,000'],
    [0.000123456, '0.0001235'],
    [999.96, '1,000'],
    [-1500, '-1,500'],
  ])('%d is written %s', (value, words) => {
    expect(inWords(value)).toBe(words);
  });
});
