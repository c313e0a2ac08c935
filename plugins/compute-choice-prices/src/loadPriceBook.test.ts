import { InputError } from '@backstage/errors';
import { priceBookSchema } from '@compute-choice/plugin-compute-choice-common';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ec2OnlyRegions, loadPriceBook, priceBookRegions } from './index';

const SHARED = ['instance-types.json', 'ranges-across-regions.json'];

describe('priceBookRegions', () => {
  it('lists every data file, in order', () => {
    const files = readdirSync(join(__dirname, '../data'))
      .filter(name => !SHARED.includes(name))
      .map(name => name.replace(/\.json$/, ''));

    expect([...priceBookRegions, ...ec2OnlyRegions].sort()).toEqual(
      files.sort(),
    );
  });
});

describe('loadPriceBook', () => {
  it.each(priceBookRegions)('loads a valid book of %s', async region => {
    const book = await loadPriceBook(region);

    expect(priceBookSchema.safeParse(book).error).toBeUndefined();
    expect(book.region).toBe(region);
    expect(book.id.startsWith(`${region}@${book.date}.`)).toBe(true);
  });

  it('gives every caller the same book, which nobody can change', async () => {
    const book = await loadPriceBook('eu-west-1');

    expect(await loadPriceBook('eu-west-1')).toBe(book);
    expect(() => {
      book.prices['alb.hour'].usd = 0;
    }).toThrow(TypeError);
  });

  it.each(['mars-north-1', '', 'constructor'])(
    'names the unpriced region %j and those that are priced',
    async region => {
      const failure = await loadPriceBook(region).catch(error => error);

      expect(failure).toBeInstanceOf(InputError);
      expect(failure.message).toContain(JSON.stringify(region));
      for (const priced of priceBookRegions) {
        expect(failure.message).toContain(priced);
      }
    },
  );
});
