import { PriceBook } from '@compute-choice/plugin-compute-choice-common';
import { firstDayOf } from './asOf';
import { loadPriceBook, priceBookRegions } from './index';

const REQUIRED = [
  'lambda.requestPerMillion',
  'lambda.gbSecondX86',
  'fargate.linuxX86VcpuHour',
  'fargate.linuxX86GbHour',
];

const SAME_EVERYWHERE = [
  'publicIpv4.hour',
  'ec2.windowsLicenceVcpuHour',
  'lambda.managedInstancesFeePercent',
  'ecsManagedInstances.feePercent',
  'ecsManagedInstances.feePercentG',
  'ecsManagedInstances.feePercentPTrn',
];

/** The price of the first unit. */
function firstUsd({ prices }: PriceBook, key: string): number | undefined {
  return prices[key]?.usd ?? prices[key]?.tiers?.[0].usd ?? undefined;
}

/** The last day that the date of a source names; undated sources come first. */
function lastDayOf(date: string): string {
  return firstDayOf(date.split(' to ').at(-1) ?? '') ?? '';
}

/** The pairs of keys of which `dearerOf` makes the second from the first. */
function pairs(book: PriceBook, dearerOf: (key: string) => string) {
  return Object.keys(book.prices)
    .map(key => [key, dearerOf(key)])
    .filter(([key, dearer]) => dearer !== key && dearer in book.prices);
}

describe.each(priceBookRegions)('prices of %s', region => {
  let book: PriceBook;
  beforeAll(async () => {
    book = await loadPriceBook(region);
  });

  it('cover Lambda, Fargate and EC2', () => {
    for (const key of REQUIRED) {
      expect([key, firstUsd(book, key)]).toEqual([key, expect.any(Number)]);
    }
    expect(Object.keys(book.instances)).toEqual(
      expect.arrayContaining(['t3.medium', 'm6g.large']),
    );
  });

  it('rest on sources of the book, each of which is used', () => {
    const used = [
      book.instanceSource,
      book.spotSource,
      ...Object.values(book.prices).flatMap(({ sources }) => sources),
      ...Object.values(book.instances).map(
        ({ price }) => price.savingsPlanSource,
      ),
    ].filter(key => key !== undefined);

    expect([...new Set(used)].sort()).toEqual(Object.keys(book.sources).sort());
  });

  it('are called solid only when they are dated', () => {
    const undated = Object.entries(book.prices).filter(
      ([, { asOf }]) => !firstDayOf(asOf),
    );
    for (const [key, { confidence }] of undated) {
      expect([key, confidence]).toEqual([key, 'weak']);
    }
  });

  it('rest on sources whose date can be read, or which say undated', () => {
    for (const { date } of Object.values(book.sources)) {
      expect(firstDayOf(date) ?? date).toMatch(/^(\d{4}-\d\d-\d\d|undated)$/);
    }
  });

  it('name their sources newest first', () => {
    const dated = Object.entries(book.prices).map(
      ([key, price]): [string, string[]] => [
        key,
        price.sources.map(source => lastDayOf(book.sources[source].date)),
      ],
    );
    for (const [key, days] of dated) {
      expect([key, days]).toEqual([key, [...days].sort().reverse()]);
    }
  });

  it('have tiers that climb in volume to no end and fall in price', () => {
    for (const { tiers } of Object.values(book.prices)) {
      if (!tiers) continue;
      const bounds = tiers.map(({ upTo }) => upTo ?? Infinity);
      expect(bounds).toEqual([...new Set(bounds)].sort((a, b) => a - b));
      expect(bounds.at(-1)).toBe(Infinity);

      const known = tiers.flatMap(({ usd }) => (usd === null ? [] : [usd]));
      expect(known.length).toBeGreaterThan(0);
      expect(known).toEqual([...known].sort((a, b) => b - a));
      expect(tiers.slice(0, known.length).map(({ usd }) => usd)).toEqual(known);
    }
  });

  it('charge no more for ARM than for x86', () => {
    const found = pairs(book, key => key.replace('Arm', 'X86'));
    expect(found.length).toBeGreaterThan(0);
    for (const [arm, x86] of found) {
      expect(firstUsd(book, arm)).toBeLessThanOrEqual(firstUsd(book, x86) ?? 0);
    }
  });

  it('charge less for Spot and Savings Plans than On-Demand', () => {
    const onDemand = [
      ...pairs(book, key => key.replace('.spot', '.linux')),
      ...pairs(book, key =>
        key.replace(/^fargate\.savingsPlan.y(AllUpfront)?/, 'fargate.linux'),
      ),
      ...pairs(book, key =>
        key
          .replace(/savingsPlan.y(AllUpfront)?Provisioned/, 'provisioned')
          .replace(/savingsPlan.y(AllUpfront)?(X86|Arm)GbSecond/, 'gbSecond$2'),
      ),
    ];
    for (const [discounted, full] of onDemand) {
      expect(firstUsd(book, discounted)).toBeLessThan(
        firstUsd(book, full) ?? 0,
      );
    }
  });
});

describe('prices across regions', () => {
  let books: PriceBook[];
  beforeAll(async () => {
    books = await Promise.all(priceBookRegions.map(loadPriceBook));
  });

  it('have the ranges that every book carries', () => {
    const seen = new Map<string, number[]>();
    for (const book of books) {
      for (const key of Object.keys(book.prices)) {
        const usd = firstUsd(book, key) ?? NaN;
        seen.set(key, [...(seen.get(key) ?? []), usd]);
      }
    }
    const ranges = Object.fromEntries(
      [...seen].map(([key, usd]) => [
        key,
        { minUsd: Math.min(...usd), maxUsd: Math.max(...usd) },
      ]),
    );
    for (const { rangesAcrossRegions } of books) {
      expect(rangesAcrossRegions).toEqual(ranges);
    }
  });

  it('use one unit per key', () => {
    const units = new Map<string, string>();
    for (const { prices } of books) {
      for (const [key, { unit }] of Object.entries(prices)) {
        expect([key, unit]).toEqual([key, units.get(key) ?? unit]);
        units.set(key, unit);
      }
    }
  });

  it('stay within a factor of three, as a slip of the unit would not', () => {
    for (const [key, { minUsd, maxUsd }] of Object.entries(
      books[0].rangesAcrossRegions,
    )) {
      expect([key, maxUsd / minUsd < 3]).toEqual([key, true]);
    }
  });

  it.each(SAME_EVERYWHERE)('agree on %s', key => {
    const usd = new Set(books.map(book => firstUsd(book, key)));
    expect([...usd]).toEqual([expect.any(Number)]);
  });
});
