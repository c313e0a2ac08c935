import { setImmediate } from 'node:timers/promises';
import { NotFoundError } from '@backstage/errors';
import {
  InvalidInputError,
  PriceBook,
  PriceBookSummary,
} from '@compute-choice/plugin-compute-choice-common';

const MS_PER_DAY = 86_400_000;

/** A summary as far as it does not depend on today's date. */
type DatelessSummary = Omit<PriceBookSummary, 'stale'>;

/** How old the prices of a region are. */
export interface PriceBookAge {
  region: string;
  /** The newest date among its prices, YYYY-MM-DD. */
  date: string;
  ageDays: number;
  /** Older than the policy allows. */
  stale: boolean;
}

/** Answers which regions are priced, and how. */
export class PriceBookService {
  readonly #regions: () => string[];
  readonly #load: (region: string) => Promise<PriceBook>;
  readonly #maxAgeDays: number;
  readonly #usedRegions?: string[];
  readonly #now: () => number;
  #summaries?: Promise<DatelessSummary[]>;

  constructor(options: {
    /** The priced regions at present. */
    regions: () => string[];
    load: (region: string) => Promise<PriceBook>;
    /** Age from which a price book is called stale. */
    maxAgeDays: number;
    /** The regions that may be used; all of them if left out. */
    usedRegions?: string[];
    now?: () => number;
  }) {
    this.#regions = options.regions;
    this.#load = options.load;
    this.#maxAgeDays = options.maxAgeDays;
    this.#usedRegions = options.usedRegions;
    this.#now = options.now ?? Date.now;
  }

  /** @throws NotFoundError if the region is not priced. */
  async get(region: string): Promise<PriceBook> {
    if (!this.#regions().includes(region)) {
      throw new NotFoundError(
        `No prices for the region ${region}; priced are ${this.#listed()}`,
      );
    }
    return this.#load(region);
  }

  /**
   * The price book of a region that a caller stated.
   *
   * @param path - Path of the field that states it.
   * @throws InvalidInputError if the region is not priced.
   */
  async require(region: string, path: string): Promise<PriceBook> {
    if (!this.#regions().includes(region)) {
      throw new InvalidInputError('region', [
        {
          path,
          message: `There are no prices for the region ${region}`,
          expected: `one of ${this.#listed()}`,
        },
      ]);
    }
    return this.#load(region);
  }

  /** Identifier of the price book of a region; undefined if there is none. */
  async currentId(region: string): Promise<string | undefined> {
    return this.#regions().includes(region)
      ? (await this.#load(region)).id
      : undefined;
  }

  /** One summary for each priced region. */
  async summarise(): Promise<PriceBookSummary[]> {
    const summaries = await this.#summariesOnce();
    return summaries.map(summary => ({
      ...summary,
      stale: this.#ageOf(summary).stale,
    }));
  }

  /** How old the prices of each region are that may be used. */
  async ages(): Promise<PriceBookAge[]> {
    const summaries = await this.#summariesOnce();
    return summaries
      .filter(({ region }) => this.#usedRegions?.includes(region) ?? true)
      .map(summary => this.#ageOf(summary));
  }

  /** Forgets what is summarised, because a price book has changed. */
  changed(): void {
    this.#summaries = undefined;
  }

  #ageOf({ region, date }: DatelessSummary): PriceBookAge {
    const ageDays = (this.#now() - Date.parse(date)) / MS_PER_DAY;
    return { region, date, ageDays, stale: ageDays > this.#maxAgeDays };
  }

  #summariesOnce(): Promise<DatelessSummary[]> {
    if (!this.#summaries) {
      const summaries = this.#summariseAll();
      // What failed once may work the next time.
      summaries.catch(() => {
        this.#summaries = undefined;
      });
      this.#summaries = summaries;
    }
    return this.#summaries;
  }

  async #summariseAll(): Promise<DatelessSummary[]> {
    const books: PriceBook[] = [];
    for (const region of this.#regions()) {
      books.push(await this.#load(region));
      // Each book takes a while to parse; others get their turn in between.
      await setImmediate();
    }
    const keys = new Set(books.flatMap(({ prices }) => Object.keys(prices)));
    return books.map(book => ({
      id: book.id,
      region: book.region,
      regionName: book.regionName,
      date: book.date,
      priceCount: Object.keys(book.prices).length,
      instanceTypeCount: Object.keys(book.instances).length,
      missing: [...keys].filter(key => !(key in book.prices)).sort(),
    }));
  }

  #listed(): string {
    return this.#regions().join(', ');
  }
}
