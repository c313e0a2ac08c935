import {
  PriceBook,
  policySchema,
} from '@compute-choice/plugin-compute-choice-common';
import {
  loadPriceBook,
  priceBookRegions,
} from '@compute-choice/plugin-compute-choice-prices';
import { createInstanceCatalog } from './createInstanceCatalog';
import { createPriceReader } from './createPriceReader';
import {
  PRICE_UNITS,
  instanceFeeKey,
  instancePriceKey,
  isPriceKey,
} from './priceKeys';
import { weakPriceWarnings } from './weakPrices';

const firstUsd = (reader: ReturnType<typeof createPriceReader>, key: string) =>
  reader.price(key)?.tiers[0].usd;

describe('createPriceReader', () => {
  let book: PriceBook;
  beforeAll(async () => {
    book = await loadPriceBook('us-east-1');
  });

  it.each(priceBookRegions)(
    'agrees with the book of %s on the unit of every price',
    async region => {
      const { prices } = await loadPriceBook(region);
      const units = Object.keys(prices)
        .filter(isPriceKey)
        .map(key => [key, prices[key].unit]);
      expect(units).toEqual(
        units.map(([key]) => [
          key,
          PRICE_UNITS[key as keyof typeof PRICE_UNITS],
        ]),
      );
    },
  );

  it('asks for keys only that some region has, or that a request can state', async () => {
    const books = await Promise.all(priceBookRegions.map(loadPriceBook));
    const nowhere = Object.keys(PRICE_UNITS).filter(
      key => !books.some(({ prices }) => prices[key]),
    );
    expect(nowhere).toEqual([
      'lambda.savingsPlan3yArmGbSecond',
      'alb.trustStoreHour',
      'stepFunctions.perMillionTransitions',
      'sqs.perMillionRequests',
      'eventBridge.perMillionEvents',
      'xray.perMillionTraces',
      'containerInsights.serviceMonth',
    ]);
  });

  it('reads list prices with their tiers, unit and source', () => {
    const reader = createPriceReader({ book });
    const listed = book.prices['lambda.gbSecondArm'];
    const price = reader.price('lambda.gbSecondArm');
    expect(price?.tiers.map(({ usd }) => usd)).toEqual(
      listed.tiers?.map(({ usd }) => usd),
    );
    expect(price?.tiers[price.tiers.length - 1].upTo).toBe(Infinity);
    expect(price?.unit).toBe('GB-second');
    expect(price?.source).toEqual({
      name: book.sources[listed.sources[0]].name,
      date: listed.asOf,
      confidence: listed.confidence,
    });
    expect(reader.price('no.such')).toBeUndefined();
  });

  it('takes a negotiated discount off the compute of its service only', () => {
    const policy = policySchema.parse({
      discounts: { lambda: 0.1, fargate: 0.2, ec2: 0.3 },
    });
    const listed = createPriceReader({ book });
    const reader = createPriceReader({ book, policy });
    const factor = (key: string) =>
      firstUsd(reader, key)! / firstUsd(listed, key)!;
    expect(factor('lambda.gbSecondX86')).toBeCloseTo(0.9, 12);
    expect(factor('fargate.linuxX86VcpuHour')).toBeCloseTo(0.8, 12);
    expect(factor(instancePriceKey('m7g.large', 'on-demand'))).toBeCloseTo(
      0.7,
      12,
    );
    expect(factor('alb.hour')).toBe(1);
    expect(factor('dataTransfer.outInternetPerGb')).toBe(1);
    expect(factor(instanceFeeKey('m7g.large', 'ecs-fee'))).toBe(1);
  });

  it('takes a stated rate as it is, for a key that has no list price too', () => {
    const policy = policySchema.parse({ discounts: { lambda: 0.5 } });
    const reader = createPriceReader({
      book,
      policy,
      rateOverrides: { 'lambda.gbSecondX86': 7, 'alb.trustStoreHour': 8 },
    });
    expect(reader.price('lambda.gbSecondX86')).toMatchObject({
      tiers: [{ upTo: Infinity, usd: 7 }],
      unit: 'GB-second',
      source: { name: 'Rate stated in the request' },
    });
    expect(firstUsd(reader, 'alb.trustStoreHour')).toBe(8);
  });

  it('knows the hours of instances by purchase, and the fees on top', () => {
    const reader = createPriceReader({ book });
    const { onDemandUsdPerHour, spotUsdPerHour } =
      book.instances['m7g.large'].price;
    expect(firstUsd(reader, instancePriceKey('m7g.large', 'on-demand'))).toBe(
      onDemandUsdPerHour,
    );
    const spot = reader.price(instancePriceKey('m7g.large', 'spot'));
    expect(spot?.tiers[0].usd).toBe(spotUsdPerHour);
    expect(spot?.source.confidence).toBe('weak');
    const percent = book.prices['lambda.managedInstancesFeePercent'].usd!;
    expect(firstUsd(reader, instanceFeeKey('m7g.large', 'lambda-fee'))).toBe(
      (onDemandUsdPerHour * percent) / 100,
    );
    expect(
      reader.price(instancePriceKey('m99.large', 'on-demand')),
    ).toBeUndefined();
  });

  it('charges the lower fee of ECS Managed Instances for GPU families', () => {
    const reader = createPriceReader({ book });
    const percentOf = (type: string) =>
      (100 * firstUsd(reader, instanceFeeKey(type, 'ecs-fee'))!) /
      book.instances[type].price.onDemandUsdPerHour;
    expect(percentOf('m7g.large')).toBeCloseTo(
      book.prices['ecsManagedInstances.feePercent'].usd!,
      9,
    );
    expect(percentOf('g5.xlarge')).toBeCloseTo(
      book.prices['ecsManagedInstances.feePercentG'].usd!,
      9,
    );
  });

  it('warns once of each uncertain price that is used', () => {
    const reader = createPriceReader({ book });
    const spot = {
      item: 'spot',
      category: 'compute' as const,
      priceKey: instancePriceKey('m7g.large', 'spot'),
      quantity: 1,
      description: () => 'm7g.large on Spot',
      formula: () => '1 h',
    };
    const solid = { ...spot, priceKey: 'alb.hour' };
    const warnings = weakPriceWarnings([spot, spot, solid], reader);
    expect(warnings.map(({ text }) => text)).toEqual([
      expect.stringContaining('m7g.large on Spot'),
    ]);
  });

  it('lists instance types from the cheapest to the dearest', () => {
    const { all, get } = createInstanceCatalog(book);
    const usd = all.map(
      ({ type }) => book.instances[type].price.onDemandUsdPerHour,
    );
    expect(usd).toEqual([...usd].sort((a, b) => a - b));
    expect(all).toHaveLength(Object.keys(book.instances).length);
    expect(get('m7g.large')).toMatchObject({
      type: 'm7g.large',
      ...book.instances['m7g.large'].spec,
    });
    expect(get('m99.large')).toBeUndefined();
  });
});
