import { CostCategory } from '@compute-choice/plugin-compute-choice-common';

/**
 * A quantity to be paid for, before it meets its price. Sizing works with
 * charges only: they are cheap to make by the thousand, and their words are
 * written when a cost line is shown.
 */
export interface Charge {
  /** Stable name of the cost line, for example `fargate.vcpu`. */
  readonly item: string;
  readonly category: CostCategory;
  /** Key of the price book, or of an instance price. */
  readonly priceKey: string;
  /** In the unit of the price; negative for an allowance. */
  readonly quantity: number;
  /** Units that the account has used already: where the volume tiers start. */
  readonly tierStart?: number;
  /**
   * Set if the components of a system pay for it once, however many of them need
   * it: what it is, for example `load-balancer/public`.
   */
  readonly shared?: string;
  /** What is paid for, in words. */
  readonly description: () => string;
  /** How the quantity comes about, in words. */
  readonly formula: () => string;
}
