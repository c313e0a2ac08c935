import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  parseInput,
  PriceBook,
  priceBookSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { ComputeChoicePriceSource } from '@compute-choice/plugin-compute-choice-node';
import { problemsOf } from './problemsOf';

/**
 * The price books in use: those of the sources where they are sound, and the
 * embedded ones otherwise.
 */
export class CurrentPriceBooks {
  readonly #loadEmbedded: (region: string) => Promise<PriceBook>;
  readonly #logger: LoggerService;
  readonly #sources: ComputeChoicePriceSource[];
  readonly #fromSources = new Map<string, PriceBook>();
  #regions: string[];

  constructor(options: {
    loadEmbedded: (region: string) => Promise<PriceBook>;
    embeddedRegions: string[];
    logger: LoggerService;
    sources: ComputeChoicePriceSource[];
  }) {
    this.#loadEmbedded = options.loadEmbedded;
    this.#logger = options.logger;
    this.#sources = options.sources;
    this.#regions = [...options.embeddedRegions].sort();
  }

  /** Whether there is anything to refresh. */
  get hasSources(): boolean {
    return this.#sources.length > 0;
  }

  /** The regions that have a price book now, in alphabetical order. */
  regions(): string[] {
    return this.#regions;
  }

  /** The price book of one of these regions. */
  async load(region: string): Promise<PriceBook> {
    return this.#fromSources.get(region) ?? this.#loadEmbedded(region);
  }

  /**
   * Asks all sources. A source that fails, or whose book is not sound, changes
   * nothing: the book in use stays.
   *
   * @returns The regions that have other prices now.
   */
  async refresh(signal?: AbortSignal): Promise<string[]> {
    const changed: string[] = [];
    for (const source of this.#sources) {
      for (const region of source.regions) {
        signal?.throwIfAborted();
        if (await this.#take(source, region)) {
          changed.push(region);
        }
      }
    }
    return changed;
  }

  async #take(
    source: ComputeChoicePriceSource,
    region: string,
  ): Promise<boolean> {
    try {
      const book = parseInput(
        priceBookSchema,
        await source.loadPriceBook(region),
        'price book',
      );
      const current = this.regions().includes(region)
        ? await this.load(region)
        : undefined;
      if (book.id === current?.id) {
        return false;
      }
      const problems = problemsOf(book, { region, current });
      if (problems.length > 0) {
        throw new Error(problems.join('; '));
      }
      this.#fromSources.set(region, book);
      this.#regions = [...new Set([...this.#regions, region])].sort();
      this.#logger.info(
        `Prices of ${region} are of ${book.date} now, from ${source.id}`,
      );
      return true;
    } catch (error) {
      this.#logger.warn(
        `Prices of ${region} from ${source.id} are not used: ${
          toError(error).message
        }`,
      );
      return false;
    }
  }
}
