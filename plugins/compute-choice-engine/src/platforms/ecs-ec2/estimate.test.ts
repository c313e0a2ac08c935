import { InvalidInputError } from '@compute-choice/plugin-compute-choice-common';
import {
  loadPriceBook,
  priceBookRegions,
} from '@compute-choice/plugin-compute-choice-prices';
import { totalUsd } from '../../prices/bill';
import { contextIn } from '../containers/__testUtils__/contexts';
import { EngineContext } from '../PlatformModule';
import { ecsEc2Platform } from '.';

const medium = {
  platform: 'ecs-ec2' as const,
  instanceType: 't3.medium',
  os: 'linux' as const,
  rootVolumeGb: 0,
  purchase: 'on-demand' as const,
};

let context: EngineContext;

beforeAll(async () => {
  context = await contextIn('us-east-1');
});

function itemsOf(
  configuration: Parameters<typeof ecsEc2Platform.estimate>[0],
): [string, number][] {
  return ecsEc2Platform
    .estimate(configuration, { instanceHours: 730 }, context)
    .map(({ item, quantity }) => [item, quantity]);
}

describe('an estimate of hosts', () => {
  it('costs what the book says, for every type in every region', async () => {
    const wrong: string[] = [];
    for (const region of priceBookRegions) {
      const book = await loadPriceBook(region);
      const regional = await contextIn(region);
      for (const [instanceType, { price }] of Object.entries(book.instances)) {
        const charges = ecsEc2Platform.estimate(
          { ...medium, instanceType },
          { instanceHours: 730 },
          regional,
        );
        const { monthlyUsd, unpriced } = totalUsd(charges, regional.prices);
        if (
          unpriced.length > 0 ||
          monthlyUsd !== 730 * price.onDemandUsdPerHour
        ) {
          wrong.push(`${instanceType} in ${region}: ${monthlyUsd}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('adds disk, licence and fee where the configuration has them', () => {
    expect(itemsOf(medium)).toEqual([['ec2.instance', 730]]);
    expect(itemsOf({ ...medium, rootVolumeGb: 50 })).toEqual([
      ['ec2.instance', 730],
      ['ebs.host', 50],
    ]);
    expect(
      itemsOf({ ...medium, instanceType: 'm7i.xlarge', os: 'windows' }),
    ).toEqual([
      ['ec2.instance', 730],
      ['ec2.windows-licence', 4 * 730],
    ]);
    expect(
      itemsOf({
        ...medium,
        instanceType: 'm7i.xlarge',
        managedInstances: true,
      }),
    ).toEqual([
      ['ec2.instance', 730],
      ['ecs.managed-instances-fee', 730],
    ]);
  });

  it.each([
    ['configuration.instanceType', { ...medium, instanceType: 'm99.large' }],
    ['configuration.os', { ...medium, os: 'windows' as const }],
    [
      'configuration.instanceType',
      { ...medium, instanceType: 'm7g.large', os: 'windows' as const },
    ],
    [
      'configuration.managedInstances',
      {
        ...medium,
        instanceType: 'm7i.large',
        os: 'windows' as const,
        managedInstances: true,
      },
    ],
  ])('rejects %s', (path, configuration) => {
    const attempt = () =>
      ecsEc2Platform.estimate(configuration, { instanceHours: 1 }, context);
    expect(attempt).toThrow(InvalidInputError);
    expect(attempt).toThrow(path);
  });

  it('needs instance-hours and nothing else', () => {
    expect(() => ecsEc2Platform.estimate(medium, {}, context)).toThrow(
      'usage.instanceHours',
    );
    expect(() =>
      ecsEc2Platform.estimate(
        medium,
        { instanceHours: 1, taskHours: 1 },
        context,
      ),
    ).toThrow('usage.taskHours');
  });
});
