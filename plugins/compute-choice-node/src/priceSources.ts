import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { PriceBook } from '@compute-choice/plugin-compute-choice-common';

/**
 * Prices from elsewhere than the embedded price books, for example newer ones.
 *
 * @public
 */
export interface ComputeChoicePriceSource {
  /** Stable name, for logs. */
  id: string;
  /** The AWS regions that it has prices for. */
  regions: string[];
  /**
   * The price book of one of these regions. It is validated before it is used;
   * one that fails, is invalid, or is older than the book in use, is left out
   * and logged.
   */
  loadPriceBook(region: string): Promise<PriceBook>;
}

/**
 * Takes price sources.
 *
 * @public
 */
export interface ComputeChoicePriceSourcesExtensionPoint {
  /**
   * Adds sources of price books.
   *
   * @throws Error if there is a source with the same id already.
   */
  addPriceSources(
    ...sources: Array<ComputeChoicePriceSource | ComputeChoicePriceSource[]>
  ): void;
}

/**
 * Where a module adds sources of prices.
 *
 * @public
 */
export const computeChoicePriceSourcesExtensionPoint =
  createExtensionPoint<ComputeChoicePriceSourcesExtensionPoint>({
    id: 'compute-choice.price-sources',
  });
