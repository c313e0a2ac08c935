import { InputError } from '@backstage/errors';
import { PriceBook } from '@compute-choice/plugin-compute-choice-common';
import { assemblePriceBook } from './assemblePriceBook';
import {
  bookFiles,
  DataFile,
  ec2OnlyFiles,
  instanceTypesFile,
  rangesFile,
  readDataFile,
} from './dataFiles';
import {
  bookFileSchema,
  instanceTypesFileSchema,
  rangesFileSchema,
} from './fileSchemas';

/**
 * The regions that have an embedded price book, in alphabetical order. Each has
 * at least prices for Lambda, for Fargate with Linux on x86 and for EC2.
 *
 * @public
 */
export const priceBookRegions: string[] = [...bookFiles.keys()].sort();

/**
 * The regions of whose price book only EC2 is known, in alphabetical order:
 * options of Lambda and Fargate are unpriced there.
 *
 * @public
 */
export const ec2OnlyRegions: string[] = [...ec2OnlyFiles.keys()].sort();

const loaded = new Map<string, Promise<PriceBook>>();

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

async function readBook(file: DataFile): Promise<PriceBook> {
  const [book, instanceTypes, ranges] = await Promise.all([
    readDataFile(file),
    readDataFile(instanceTypesFile),
    readDataFile(rangesFile),
  ]);
  return freeze(
    assemblePriceBook({
      book: bookFileSchema.parse(book),
      instanceTypes: instanceTypesFileSchema.parse(instanceTypes),
      ranges: rangesFileSchema.parse(ranges),
    }),
  );
}

/**
 * Loads the embedded price book of a region. A region is read once; all callers
 * share the same frozen book.
 *
 * @throws InputError for a region without a price book. It names the region and
 * lists those that have one.
 * @public
 */
export async function loadPriceBook(region: string): Promise<PriceBook> {
  const file = bookFiles.get(region) ?? ec2OnlyFiles.get(region);
  if (!file) {
    throw new InputError(
      `No prices for region ${JSON.stringify(region)}; priced regions are ${[
        ...priceBookRegions,
        ...ec2OnlyRegions,
      ]
        .sort()
        .join(', ')}`,
    );
  }

  const known = loaded.get(region);
  if (known) {
    return known;
  }
  const reading = readBook(file);
  loaded.set(region, reading);
  // A chunk that failed to download must not stay failed for good.
  reading.catch(() => loaded.delete(region));
  return reading;
}
