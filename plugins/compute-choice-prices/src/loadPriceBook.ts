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

/** Lets whatever else waits for this thread have its turn. */
function nextTurn(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 0));
}

/** A book is large: reading it in one go would hold a server or a page up. */
async function readBook(file: DataFile): Promise<PriceBook> {
  const book = bookFileSchema.parse(await readDataFile(file));
  await nextTurn();
  const instanceTypes = instanceTypesFileSchema.parse(
    await readDataFile(instanceTypesFile),
  );
  await nextTurn();
  const ranges = rangesFileSchema.parse(await readDataFile(rangesFile));
  await nextTurn();
  return freeze(assemblePriceBook({ book, instanceTypes, ranges }));
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
