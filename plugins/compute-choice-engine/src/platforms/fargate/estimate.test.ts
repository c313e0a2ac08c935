import { InvalidInputError } from '@compute-choice/plugin-compute-choice-common';
import { chargeUsd } from '../../prices/bill';
import { contextIn } from '../containers/__testUtils__/contexts';
import { unitUsd } from '../containers/unitUsd';
import { EngineContext } from '../PlatformModule';
import { fargatePlatform } from '.';

let context: EngineContext;

beforeAll(async () => {
  context = await contextIn('us-east-1');
});

describe('an estimate', () => {
  const linux = {
    platform: 'fargate' as const,
    os: 'linux' as const,
    architecture: 'x86_64' as const,
    vcpu: 1,
    memoryGb: 2,
    ephemeralStorageGb: 20,
    purchase: 'on-demand' as const,
  };

  it('charges vCPU, memory and the disk beyond 20 GB', () => {
    const charges = fargatePlatform.estimate(
      { ...linux, ephemeralStorageGb: 30 },
      { taskHours: 25 },
      context,
    );
    expect(
      charges.map(({ priceKey, quantity }) => [priceKey, quantity]),
    ).toEqual([
      ['fargate.linuxX86VcpuHour', 25],
      ['fargate.linuxX86GbHour', 50],
      ['fargate.ephemeralGbHour', 250],
    ]);
  });

  it('adds the licence on Windows', () => {
    const charges = fargatePlatform.estimate(
      { ...linux, os: 'windows', vcpu: 4, memoryGb: 8 },
      { taskHours: 100 },
      context,
    );
    const licence = charges.find(({ item }) => /licence/.test(item));
    expect(licence?.quantity).toBe(400);
    expect(licence && chargeUsd(licence, context.prices)).toBeCloseTo(
      400 * (unitUsd(context.prices, 'fargate.windowsOsFeeVcpuHour') ?? NaN),
      9,
    );
  });

  it.each([
    ['configuration.vcpu', { ...linux, vcpu: 3 }, { taskHours: 1 }],
    ['configuration.memoryGb', { ...linux, memoryGb: 9 }, { taskHours: 1 }],
    [
      'configuration.os',
      { ...linux, os: 'windows' as const, architecture: 'arm64' as const },
      { taskHours: 1 },
    ],
    ['usage.taskHours', linux, {}],
    ['usage.requests', linux, { taskHours: 1, requests: 5 }],
  ])('rejects %s', (path, configuration, usage) => {
    const attempt = () =>
      fargatePlatform.estimate(configuration, usage, context);
    expect(attempt).toThrow(InvalidInputError);
    expect(attempt).toThrow(path);
  });
});
