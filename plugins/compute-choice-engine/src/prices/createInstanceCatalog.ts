import { PriceBook } from '@compute-choice/plugin-compute-choice-common';
import { InstanceCatalog, InstanceType } from './InstanceCatalog';

const catalogs = new WeakMap<PriceBook, InstanceCatalog>();

function compareCodeUnits(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

function build(book: PriceBook): InstanceCatalog {
  const byType = new Map<string, InstanceType>();
  Object.entries(book.instances)
    .sort(
      ([typeA, a], [typeB, b]) =>
        a.price.onDemandUsdPerHour - b.price.onDemandUsdPerHour ||
        compareCodeUnits(typeA, typeB),
    )
    .forEach(([type, { spec }]) => byType.set(type, { type, ...spec }));
  return {
    all: [...byType.values()],
    get: instanceType => byType.get(instanceType),
  };
}

/** The instance types of a book; made once and kept as long as the book lives. */
export function createInstanceCatalog(book: PriceBook): InstanceCatalog {
  let catalog = catalogs.get(book);
  if (!catalog) {
    catalog = build(book);
    catalogs.set(book, catalog);
  }
  return catalog;
}
