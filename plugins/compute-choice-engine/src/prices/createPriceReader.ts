import {
  Policy,
  Price,
  PriceBook,
  PriceSource,
} from '@compute-choice/plugin-compute-choice-common';
import { PriceReader, UnitPrice } from './PriceReader';
import { instanceHour } from './instancePrices';
import { isPriceKey, unitOf } from './priceKeys';

/** What prices are read from. */
export interface PriceReaderOptions {
  book: PriceBook;
  /** Its negotiated discounts lower the prices of compute. */
  policy?: Policy;
  /** USD by price key, instead of the list price; no discount is taken off. */
  rateOverrides?: Readonly<Record<string, number>>;
}

const INSTANCE_KEY = /^instance\.([^.]+\.[^.]+)\.(.+)$/;

/** Instance type and purchase model, or fee, of an instance price key. */
function instancePartsOf(key: string): [string, string] | undefined {
  const match = INSTANCE_KEY.exec(key);
  return match ? [match[1], match[2]] : undefined;
}

/** True if a rate for this key can be stated: the engine asks for it. */
export function isKnownPriceKey(key: string): boolean {
  return isPriceKey(key) || INSTANCE_KEY.test(key);
}

function discountFactor(key: string, policy: Policy | undefined): number {
  const { lambda, fargate, ec2 } = policy?.discounts ?? {
    lambda: 0,
    fargate: 0,
    ec2: 0,
  };
  if (key.startsWith('lambda.')) {
    return 1 - lambda;
  }
  return 1 - (key.startsWith('fargate.') ? fargate : ec2);
}

const COMPUTE_KEY = /^(lambda|fargate|ec2)\./;

/** A price without volume tiers. */
function flat(usd: number, key: string, source: PriceSource): UnitPrice {
  return { tiers: [{ upTo: Infinity, usd }], unit: unitOf(key), source };
}

function fromBook(book: PriceBook, price: Price, factor: number): UnitPrice {
  const { name, date } = book.sources[price.sources[0]];
  const tiers = price.tiers ?? [{ upTo: null, usd: price.usd ?? null }];
  return {
    tiers: tiers.map(({ upTo, usd }) => ({
      upTo: upTo ?? Infinity,
      usd: usd === null ? null : usd * factor,
    })),
    unit: price.unit,
    source: { name, date: price.asOf || date, confidence: price.confidence },
  };
}

class BookPriceReader implements PriceReader {
  readonly reference;
  readonly #book: PriceBook;
  readonly #policy: Policy | undefined;
  readonly #overrides: Readonly<Record<string, number>>;
  readonly #known = new Map<string, UnitPrice | undefined>();

  constructor({ book, policy, rateOverrides }: PriceReaderOptions) {
    this.#book = book;
    this.#policy = policy;
    this.#overrides = rateOverrides ?? {};
    this.reference = { id: book.id, region: book.region, date: book.date };
  }

  price(key: string): UnitPrice | undefined {
    const known = this.#known.get(key);
    if (known !== undefined || this.#known.has(key)) {
      return known;
    }
    const found = this.#find(key);
    this.#known.set(key, found);
    return found;
  }

  rangeAcrossRegions(key: string) {
    return this.#book.rangesAcrossRegions[key];
  }

  #find(key: string): UnitPrice | undefined {
    if (Object.hasOwn(this.#overrides, key)) {
      return flat(this.#overrides[key], key, {
        name: 'Rate stated in the request',
        date: this.#book.date,
        confidence: 'solid',
      });
    }
    const instance = instancePartsOf(key);
    if (instance) {
      return this.#instance(key, ...instance);
    }
    const price = this.#book.prices[key];
    const factor = COMPUTE_KEY.test(key)
      ? discountFactor(key, this.#policy)
      : 1;
    return price && fromBook(this.#book, price, factor);
  }

  #instance(key: string, type: string, kind: string): UnitPrice | undefined {
    const hour = instanceHour(this.#book, type, kind);
    if (!hour) {
      return undefined;
    }
    const factor = hour.discountable ? discountFactor(key, this.#policy) : 1;
    return flat(hour.usd * factor, key, hour.source);
  }
}

const NO_POLICY = {};
const readers = new WeakMap<PriceBook, WeakMap<object, PriceReader>>();

/**
 * Reads prices from a book. Readers without overrides are kept as long as their
 * book and policy live, so that asking again costs nothing.
 */
export function createPriceReader(options: PriceReaderOptions): PriceReader {
  if (options.rateOverrides) {
    return new BookPriceReader(options);
  }
  const { book, policy } = options;
  let byPolicy = readers.get(book);
  if (!byPolicy) {
    byPolicy = new WeakMap();
    readers.set(book, byPolicy);
  }
  let reader = byPolicy.get(policy ?? NO_POLICY);
  if (!reader) {
    reader = new BookPriceReader(options);
    byPolicy.set(policy ?? NO_POLICY, reader);
  }
  return reader;
}
