import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPriceBook, priceBookRegions } from './index';

const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');

/** The rows below a table's header, as cells. */
function rowsBelow(header: string): string[][] {
  const lines = readme.split('\n').map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim().replace(/`/g, '')),
  );
  const start = lines.findIndex(cells => cells.join(' | ') === header) + 2;
  const length = lines.slice(start).findIndex(cells => cells.length === 0);
  return lines.slice(start, start + length);
}

describe('README', () => {
  it('lists every key with its unit and the number of its regions', async () => {
    const books = await Promise.all(priceBookRegions.map(loadPriceBook));
    const prices = books.flatMap(book => Object.entries(book.prices));
    const rows = [...new Set(prices.map(([key]) => key))].map(key => {
      const found = prices.filter(([other]) => other === key);
      return [key, found[0][1].unit, String(found.length)];
    });
    const documented = rowsBelow('key | unit | regions | what is charged');

    expect(documented.map(cells => cells.slice(0, 3)).sort()).toEqual(
      rows.sort(),
    );
    for (const [key, , , description] of documented) {
      expect([key, description]).toEqual([key, expect.stringMatching(/./)]);
    }
  });

  it('lists every region with its date and size', async () => {
    const books = await Promise.all(priceBookRegions.map(loadPriceBook));

    expect(rowsBelow('region | name | date | prices | instance types')).toEqual(
      books.map(book => [
        book.region,
        book.regionName,
        book.date,
        String(Object.keys(book.prices).length),
        String(Object.keys(book.instances).length),
      ]),
    );
  });
});
