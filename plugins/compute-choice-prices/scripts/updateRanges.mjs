// Writes data/ranges-across-regions.json anew from the books of all regions.
// Run it after a change of any price: yarn ranges
import { readdir, readFile, writeFile } from 'node:fs/promises';

const dataFolder = new URL('../data/', import.meta.url);
const target = new URL('ranges-across-regions.json', dataFolder);
const shared = ['instance-types.json', 'ranges-across-regions.json'];

const ranges = {};
for (const file of await readdir(dataFolder)) {
  if (shared.includes(file)) continue;
  const book = JSON.parse(await readFile(new URL(file, dataFolder), 'utf8'));
  for (const [key, { usd, tiers }] of Object.entries(book.prices)) {
    const price = usd ?? tiers[0].usd;
    const { minUsd = price, maxUsd = price } = ranges[key] ?? {};
    ranges[key] = {
      minUsd: Math.min(minUsd, price),
      maxUsd: Math.max(maxUsd, price),
    };
  }
}

const lines = Object.keys(ranges)
  .sort()
  .map(key => {
    const { minUsd, maxUsd } = ranges[key];
    return `    "${key}": { "minUsd": ${minUsd}, "maxUsd": ${maxUsd} }`;
  });
await writeFile(target, `{\n  "ranges": {\n${lines.join(',\n')}\n  }\n}\n`);
