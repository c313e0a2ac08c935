import { PriceBook } from '@compute-choice/plugin-compute-choice-common';
import { ec2OnlyRegions, loadPriceBook, priceBookRegions } from './index';

describe.each([...priceBookRegions, ...ec2OnlyRegions])(
  'instances of %s',
  region => {
    let book: PriceBook;
    beforeAll(async () => {
      book = await loadPriceBook(region);
    });

    it('cost less on Spot and under a Savings Plan than On-Demand', () => {
      for (const [type, { price }] of Object.entries(book.instances)) {
        const full = price.onDemandUsdPerHour;
        const oneYear = price.savingsPlan1yUsdPerHour ?? full;
        const threeYears = price.savingsPlan3yUsdPerHour ?? 0;
        expect([type, (price.spotUsdPerHour ?? 0) < full]).toEqual([
          type,
          true,
        ]);
        expect([type, oneYear <= full && threeYears < oneYear]).toEqual([
          type,
          true,
        ]);
      }
    });

    it('say how often Spot is interrupted wherever it is priced', () => {
      for (const [type, { price }] of Object.entries(book.instances)) {
        expect([type, Boolean(price.spotInterruption)]).toEqual([
          type,
          price.spotUsdPerHour !== undefined,
        ]);
      }
    });

    it('name source and confidence of every Savings Plan rate', () => {
      const committed = Object.entries(book.instances).filter(
        ([, { price }]) =>
          price.savingsPlan1yUsdPerHour ?? price.savingsPlan3yUsdPerHour,
      );
      for (const [type, { price }] of committed) {
        const source = book.sources[price.savingsPlanSource ?? ''];
        expect([type, source, price.savingsPlanConfidence]).toEqual([
          type,
          expect.anything(),
          expect.stringMatching(/solid|weak/),
        ]);
      }
    });

    it('cost more the larger they are within a family', () => {
      const dearest = new Map<string, { vcpu: number; usd: number }>();
      const bySize = Object.values(book.instances)
        .filter(({ spec }) => spec.gpus === 0)
        .sort((a, b) => a.spec.memoryMib - b.spec.memoryMib);
      for (const { spec, price } of bySize) {
        const smaller = dearest.get(spec.family);
        const usd = price.onDemandUsdPerHour;
        expect([spec, usd > (smaller?.usd ?? 0)]).toEqual([spec, true]);
        expect(spec.vcpu).toBeGreaterThanOrEqual(smaller?.vcpu ?? 0);
        dearest.set(spec.family, { vcpu: spec.vcpu, usd });
      }
    });

    it('have a CPU baseline exactly when they are burstable', () => {
      for (const [type, { spec }] of Object.entries(book.instances)) {
        expect([type, spec.burstableBaselinePercent !== undefined]).toEqual([
          type,
          spec.burstable,
        ]);
      }
    });

    it('have GPUs exactly in the GPU families', () => {
      for (const [type, { spec }] of Object.entries(book.instances)) {
        expect([type, spec.gpus > 0]).toEqual([
          type,
          spec.family.startsWith('g'),
        ]);
      }
    });

    it('hold more tasks with trunking than without', () => {
      for (const [type, { spec }] of Object.entries(book.instances)) {
        const trunked = spec.awsvpcTaskLimitTrunked ?? Infinity;
        expect([type, trunked > spec.awsvpcTaskLimit]).toEqual([type, true]);
      }
    });
  },
);

describe('regions with prices of EC2 only', () => {
  it('are no regions with a whole book, and price neither Lambda nor Fargate', async () => {
    expect(
      ec2OnlyRegions.filter(region => priceBookRegions.includes(region)),
    ).toEqual([]);
    const books = await Promise.all(ec2OnlyRegions.map(loadPriceBook));
    books.forEach(({ prices, instances }) => {
      expect(
        Object.keys(prices).filter(key =>
          /^(lambda|fargate)\..*(Hour|Second|PerMillion)/.test(key),
        ),
      ).toEqual([]);
      expect(Object.keys(instances).length).toBeGreaterThan(100);
    });
  });
});
