import {
  PriceBookReference,
  PriceSource,
} from '@compute-choice/plugin-compute-choice-common';

/** A volume tier; `usd` is null where the price was not found. */
export interface PriceTier {
  /** Upper end in units of the price; Infinity for the last. */
  readonly upTo: number;
  readonly usd: number | null;
}

/** A price with the policy's discount or the caller's override applied. */
export interface UnitPrice {
  readonly tiers: readonly PriceTier[];
  readonly unit: string;
  readonly source: PriceSource;
}

/** Looks prices up; made once per price book and policy. */
export interface PriceReader {
  readonly reference: PriceBookReference;
  /** Undefined if the region has no such price. */
  price(key: string): UnitPrice | undefined;
  /** Lowest and highest price of the key over all regions, if any has it. */
  rangeAcrossRegions(
    key: string,
  ): { readonly minUsd: number; readonly maxUsd: number } | undefined;
}
