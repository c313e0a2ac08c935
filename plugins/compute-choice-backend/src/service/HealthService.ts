import { Health } from '@compute-choice/plugin-compute-choice-common';
import { ReevaluationRuns } from '../reevaluation/ReevaluationRuns';
import { PriceBookAge, PriceBookService } from './PriceBookService';

/** Tells whether prices and recommendations are up to date. */
export class HealthService {
  readonly #maxAgeDays: number;
  readonly #priceBooks: PriceBookService;
  readonly #runs: ReevaluationRuns;

  constructor(options: {
    /** Age from which prices are called stale. */
    maxAgeDays: number;
    priceBooks: PriceBookService;
    runs: ReevaluationRuns;
  }) {
    this.#maxAgeDays = options.maxAgeDays;
    this.#priceBooks = options.priceBooks;
    this.#runs = options.runs;
  }

  /** @throws ServiceUnavailableError if the database cannot be reached. */
  async check(): Promise<Health> {
    const [ages, reevaluation] = await Promise.all([
      this.#priceBooks.ages(),
      this.#runs.backlog(),
    ]);
    const prices = this.#pricesOf(ages);
    return {
      status: prices.status === 'ok' ? 'ok' : 'degraded',
      prices,
      reevaluation,
    };
  }

  #pricesOf(ages: PriceBookAge[]): Health['prices'] {
    const [oldest] = [...ages].sort((a, b) => b.ageDays - a.ageDays);
    const staleRegions = ages
      .filter(({ stale }) => stale)
      .map(({ region }) => region);
    return {
      status: staleRegions.length === 0 ? 'ok' : 'stale',
      maxAgeDays: this.#maxAgeDays,
      ...(oldest && {
        oldest: {
          region: oldest.region,
          date: oldest.date,
          ageDays: Math.floor(oldest.ageDays),
        },
      }),
      staleRegions,
    };
  }
}
