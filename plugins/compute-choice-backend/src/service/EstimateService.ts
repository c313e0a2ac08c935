import {
  CostEstimate,
  EstimateRequest,
  Policy,
} from '@compute-choice/plugin-compute-choice-common';
import { Engine } from './Engine';
import { PriceBookService } from './PriceBookService';

/** Prices configurations that somebody has. */
export class EstimateService {
  readonly #engine: Engine;
  readonly #policy: Policy;
  readonly #priceBooks: PriceBookService;

  constructor(options: {
    engine: Engine;
    policy: Policy;
    priceBooks: PriceBookService;
  }) {
    this.#engine = options.engine;
    this.#policy = options.policy;
    this.#priceBooks = options.priceBooks;
  }

  /** @throws InvalidInputError if the region or an item has no price. */
  async estimate(request: EstimateRequest): Promise<CostEstimate> {
    return this.#engine.estimate(request, {
      prices: await this.#priceBooks.require(request.region, 'region'),
      policy: this.#policy,
    });
  }
}
