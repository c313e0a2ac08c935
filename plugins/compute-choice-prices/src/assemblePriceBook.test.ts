import { assemblePriceBook, PriceBookParts } from './assemblePriceBook';

function parts(): PriceBookParts {
  return {
    book: {
      region: 'xx-test-1',
      regionName: 'Testland',
      sources: { page: { name: 'A page', date: '2001-02-03' } },
      prices: {
        'alb.hour': {
          usd: 1,
          unit: 'hour',
          sources: ['page'],
          asOf: '2001-02-03',
          confidence: 'solid',
          evidence: 'one source',
        },
        'nlb.hour': {
          tiers: [{ upTo: null, usd: 2 }],
          unit: 'hour',
          sources: ['page'],
          asOf: '2001-02',
          confidence: 'solid',
          evidence: 'one source',
        },
      },
      instanceSource: 'page',
      instancePrices: { 'x1.large': { onDemandUsdPerHour: 3 } },
    },
    instanceTypes: {
      sources: {},
      types: {
        'x1.large': {
          family: 'x1',
          generation: 1,
          vcpu: 2,
          memoryMib: 1024,
          architecture: 'x86_64',
          burstable: false,
          flex: false,
          gpus: 0,
          awsvpcTaskLimit: 1,
          awsvpcTaskLimitTrunked: null,
        },
      },
    },
    ranges: { ranges: {} },
  };
}

function idAfter(change: (changed: PriceBookParts) => void): string {
  const changed = parts();
  change(changed);
  return assemblePriceBook(changed).id;
}

describe('assemblePriceBook', () => {
  const { id } = assemblePriceBook(parts());

  it('dates the book by its newest price', () => {
    expect(assemblePriceBook(parts()).date).toBe('2001-02-03');
    expect(id).toMatch(/^xx-test-1@2001-02-03\.[0-9a-f]{12}$/);
  });

  it('joins each instance price with its specification', () => {
    expect(assemblePriceBook(parts()).instances).toMatchObject({
      'x1.large': {
        spec: { vcpu: 2, memoryMib: 1024 },
        price: { onDemandUsdPerHour: 3 },
      },
    });
  });

  it.each<[string, (changed: PriceBookParts) => void]>([
    ['a price', ({ book }) => (book.prices['alb.hour'].usd = 1.0000001)],
    [
      'a tier',
      ({ book }) =>
        (book.prices['nlb.hour'].tiers = [{ upTo: null, usd: null }]),
    ],
    [
      'an instance price',
      ({ book }) => (book.instancePrices['x1.large'].onDemandUsdPerHour = 4),
    ],
    [
      'the range of a key',
      ({ ranges }) => (ranges.ranges['alb.hour'] = { minUsd: 1, maxUsd: 2 }),
    ],
    ['the absence of a price', ({ book }) => delete book.prices['nlb.hour']],
  ])('gets a new id with a change of %s', (_what, change) => {
    expect(idAfter(change)).not.toBe(id);
  });

  it('keeps its id when only the order of keys changes', () => {
    expect(
      idAfter(({ book }) => {
        book.prices = Object.fromEntries(Object.entries(book.prices).reverse());
      }),
    ).toBe(id);
  });

  it('refuses a priced instance type without a specification', () => {
    expect(() =>
      idAfter(({ instanceTypes }) => delete instanceTypes.types['x1.large']),
    ).toThrow('x1.large is priced but not specified');
  });

  it('refuses a book without any dated price', () => {
    expect(() => idAfter(({ book }) => (book.prices = {}))).toThrow(
      'No price of xx-test-1 is dated',
    );
  });
});
