import { PriceBook } from '@compute-choice/plugin-compute-choice-common';
import { newestDayOf } from './asOf';
import { contentHash } from './contentHash';
import { BookFile, InstanceTypesFile, RangesFile } from './fileSchemas';

/** What a price book is put together from. */
export interface PriceBookParts {
  book: BookFile;
  instanceTypes: InstanceTypesFile;
  ranges: RangesFile;
}

/**
 * Puts a region's data file together with what all regions share. Date and id
 * are computed, so that neither can fall behind the prices.
 *
 * @throws Error when a priced instance type has no specification, or when no
 * price is dated.
 */
export function assemblePriceBook(parts: PriceBookParts): PriceBook {
  const { instancePrices, ...book } = parts.book;
  const date = newestDayOf(Object.values(book.prices).map(({ asOf }) => asOf));
  if (!date) {
    throw new Error(`No price of ${book.region} is dated`);
  }

  const instances: PriceBook['instances'] = {};
  for (const [type, price] of Object.entries(instancePrices)) {
    const spec = parts.instanceTypes.types[type];
    if (!spec) {
      throw new Error(`Instance type ${type} is priced but not specified`);
    }
    instances[type] = { spec, price };
  }

  const content = {
    ...book,
    currency: 'USD' as const,
    date,
    instances,
    rangesAcrossRegions: parts.ranges.ranges,
  };
  return { id: `${book.region}@${date}.${contentHash(content)}`, ...content };
}
