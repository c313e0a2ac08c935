import { contextIn, workloadWith } from '../containers/__testUtils__/contexts';
import { EngineContext } from '../PlatformModule';
import { frontDoorFor } from './frontDoor';

describe('front door of a function', () => {
  let context: EngineContext;
  beforeAll(async () => {
    context = await contextIn('us-east-1');
  });

  const needs = {
    customDomain: true,
    waf: false,
    private: false,
    usagePlans: false,
    jwtAuthorizer: false,
  };
  const door = (
    changes: Partial<typeof needs> = {},
    options: {
      requestsPerMonth?: number;
      seconds?: number;
      application?: { maxPayloadMb?: number; streamedResponse?: boolean };
    } = {},
  ) => {
    const { requestsPerMonth = 1e6, seconds = 1, application } = options;
    return frontDoorFor(
      workloadWith(
        {
          traffic: { requestsPerMonth },
          application: { kind: 'http-api', ...application },
        },
        { frontDoor: { ...needs, ...changes } },
      ),
      seconds,
      context.prices,
    )?.kind;
  };

  it('is a function URL, which is free, if nothing special is needed', () => {
    expect(door({ customDomain: false })).toBe('function-url');
  });

  it.each(['customDomain', 'jwtAuthorizer'] as const)(
    'is an HTTP API for little traffic with %s',
    need => {
      expect(door({ customDomain: false, [need]: true })).toBe('http-api');
    },
  );

  it('is a load balancer as soon as an HTTP API costs more', () => {
    expect(door({}, { requestsPerMonth: 1e6 })).toBe('http-api');
    expect(door({}, { requestsPerMonth: 1e8 })).toBe('alb');
  });

  it('is a REST API for usage plans, and behind WAF while that is cheaper', () => {
    expect(door({ usagePlans: true })).toBe('rest-api');
    expect(door({ waf: true })).toBe('rest-api');
    expect(door({ waf: true }, { requestsPerMonth: 1e8 })).toBe('alb');
  });

  it('is inside the VPC for a private service', () => {
    expect(['alb', 'rest-api']).toContain(door({ private: true }));
  });

  it('is a load balancer for answers that take longer than a gateway waits', () => {
    expect(door({}, { seconds: 29.5 })).toBe('http-api');
    expect(door({}, { seconds: 60 })).toBe('alb');
  });

  it('is none if answers are slow and bodies too large for a load balancer', () => {
    expect(
      door({}, { seconds: 60, application: { maxPayloadMb: 3 } }),
    ).toBeUndefined();
  });

  it('streams through a REST API', () => {
    expect(
      door({}, { seconds: 60, application: { streamedResponse: true } }),
    ).toBe('rest-api');
  });

  it('costs what an HTTP API costs elsewhere where that has no price', async () => {
    const { prices } = await contextIn('af-south-1');
    expect(prices.price('httpApi.perMillion')).toBeUndefined();
    const workload = workloadWith(
      { traffic: { requestsPerMonth: 1e6 } },
      { frontDoor: needs },
    );
    expect(frontDoorFor(workload, 1, prices)?.kind).toBe('http-api');
  });

  it('is a WebSocket API for sockets, charged by message and open connection', () => {
    const workload = workloadWith({
      application: { kind: 'websocket' },
      traffic: { requestsPerMonth: 3e6 },
    });
    const found = frontDoorFor(workload, 1, context.prices);
    expect(found?.kind).toBe('websocket-api');
    const [messages, minutes] = found!.charges;
    expect(messages.quantity).toBeCloseTo(6, 9);
    expect(minutes.quantity * 1e6).toBeCloseTo(
      (workload.connectionsPerMonth * workload.connectionSeconds) / 60,
      3,
    );
  });

  it('is not there for work that nobody calls', () => {
    const workload = workloadWith({ application: { kind: 'queue-worker' } });
    expect(frontDoorFor(workload, 1, context.prices)).toEqual({
      kind: 'none',
      charges: [],
      usd: 0,
    });
  });
});
