import { PriceBook } from '@compute-choice/plugin-compute-choice-common';
import { PriceBookService } from './PriceBookService';

function book(region: string, date: string, keys: string[]): PriceBook {
  return {
    id: `${region}-1`,
    region,
    regionName: region,
    currency: 'USD',
    date,
    sources: {},
    prices: Object.fromEntries(
      keys.map(key => [
        key,
        {
          usd: 1,
          unit: 'hour',
          sources: ['a'],
          asOf: date,
          confidence: 'solid' as const,
          evidence: 'test',
        },
      ]),
    ),
    instances: {},
    instanceSource: 'a',
    rangesAcrossRegions: {},
  };
}

describe('PriceBookService', () => {
  const books = [
    book('eu-west-1', '2026-10-01', ['alb.hour', 'fargate.vcpuHour']),
    book('eu-south-1', '2026-06-01', ['fargate.vcpuHour']),
  ];
  const service = new PriceBookService({
    regions: () => books.map(({ region }) => region),
    load: async region => books.find(found => found.region === region)!,
    maxAgeDays: 120,
    now: () => Date.parse('2026-11-01'),
  });

  it('says which prices a region lacks and which books are stale', async () => {
    expect(await service.summarise()).toMatchObject([
      { region: 'eu-west-1', priceCount: 2, missing: [], stale: false },
      {
        region: 'eu-south-1',
        priceCount: 1,
        missing: ['alb.hour'],
        stale: true,
      },
    ]);
  });

  it('says how old the prices are of the regions that may be used', async () => {
    const limited = new PriceBookService({
      regions: () => books.map(({ region }) => region),
      load: async region => books.find(found => found.region === region)!,
      maxAgeDays: 30,
      usedRegions: ['eu-west-1', 'us-east-1'],
      now: () => Date.parse('2026-11-01'),
    });
    expect(await limited.ages()).toEqual([
      { region: 'eu-west-1', date: '2026-10-01', ageDays: 31, stale: true },
    ]);
  });

  it('names the field that states a region without prices', async () => {
    await expect(
      service.require('us-east-1', 'operations.region'),
    ).rejects.toMatchObject({
      name: 'InputError',
      issues: [
        {
          path: 'operations.region',
          expected: 'one of eu-west-1, eu-south-1',
        },
      ],
    });
  });
});
