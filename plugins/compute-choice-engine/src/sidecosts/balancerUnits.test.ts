import { albCapacityUnits, nlbCapacityUnits } from './balancerUnits';

const none = {
  newConnectionsPerSecond: 0,
  connectionSeconds: 0,
  gbPerHour: 0,
  requestsPerSecond: 0,
  rules: 0,
  lambdaTargets: false,
};

describe('capacity units of load balancers', () => {
  it.each([
    ['25 new connections per second', { newConnectionsPerSecond: 25 }],
    [
      '3,000 active connections',
      { newConnectionsPerSecond: 10, connectionSeconds: 300 },
    ],
    ['1 GB per hour', { gbPerHour: 1 }],
    ['0.4 GB per hour to functions', { gbPerHour: 0.4, lambdaTargets: true }],
    [
      '1,000 evaluations per second beyond the first 10 rules',
      { requestsPerSecond: 100, rules: 20 },
    ],
  ])('are one LCU for %s', (_, traffic) => {
    expect(albCapacityUnits({ ...none, ...traffic })).toBeCloseTo(1, 12);
  });

  it('count the largest dimension only, and fractions of it', () => {
    // The first example of the AWS pricing page.
    expect(
      albCapacityUnits({
        newConnectionsPerSecond: 1,
        connectionSeconds: 120,
        gbPerHour: 1.08,
        requestsPerSecond: 5,
        rules: 60,
        lambdaTargets: false,
      }),
    ).toBe(1.08);
  });

  it('do not count the first ten rules', () => {
    expect(
      albCapacityUnits({ ...none, requestsPerSecond: 1000, rules: 10 }),
    ).toBe(0);
  });

  it.each([
    ['tcp', '800 new connections', { newConnectionsPerSecond: 800 }],
    [
      'tcp',
      '100,000 active connections',
      { newConnectionsPerSecond: 100, connectionSeconds: 1000 },
    ],
    ['udp', '400 new flows', { newConnectionsPerSecond: 400 }],
    [
      'udp',
      '50,000 active flows',
      { newConnectionsPerSecond: 100, connectionSeconds: 500 },
    ],
    ['udp', '1 GB per hour', { gbPerHour: 1 }],
  ] as const)('are one NLCU over %s for %s', (protocol, _, traffic) => {
    expect(
      nlbCapacityUnits(protocol, {
        newConnectionsPerSecond: 0,
        connectionSeconds: 0,
        gbPerHour: 0,
        ...traffic,
      }),
    ).toBeCloseTo(1, 12);
  });
});
