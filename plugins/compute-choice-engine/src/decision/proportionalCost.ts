import { Charge } from '../prices/Charge';
import { PriceReader, UnitPrice } from '../prices/PriceReader';
import { tieredUsd } from '../prices/tiers';

/** A charge with volume tiers, whose price depends on the volume. */
interface TieredCharge {
  readonly price: UnitPrice;
  readonly quantity: number;
  readonly perFactor: number;
}

/**
 * The part of a cost whose quantities grow in proportion to the traffic, or not
 * at all. What has no volume tiers is added up once, to a straight line.
 */
export class ProportionalCost {
  readonly #usd: number;
  readonly #usdPerFactor: number;
  readonly #tiered: readonly TieredCharge[];

  constructor(line: {
    readonly usd: number;
    readonly usdPerFactor: number;
    readonly tiered: readonly TieredCharge[];
  }) {
    this.#usd = line.usd;
    this.#usdPerFactor = line.usdPerFactor;
    this.#tiered = line.tiered;
  }

  /** USD per month at a factor on the traffic. */
  usdAt(factor: number): number {
    return this.#lineAt(factor) + this.#tieredAt(factor);
  }

  /**
   * The least by which this costs more than another one, in USD per month,
   * anywhere between two factors. What both pay alike cancels out.
   */
  leastLeadOver(other: ProportionalCost, low: number, high: number): number {
    const line = Math.min(
      this.#lineAt(low) - other.#lineAt(low),
      this.#lineAt(high) - other.#lineAt(high),
    );
    return this.#paysTiersLike(other)
      ? line
      : line + this.#tieredAt(low) - other.#tieredAt(high);
  }

  #lineAt(factor: number): number {
    return this.#usd + this.#usdPerFactor * (factor - 1);
  }

  #tieredAt(factor: number): number {
    let usd = 0;
    for (const { price, quantity, perFactor } of this.#tiered) {
      usd +=
        tieredUsd(price.tiers, quantity + perFactor * (factor - 1)) ?? Infinity;
    }
    return usd;
  }

  #paysTiersLike(other: ProportionalCost): boolean {
    const others = other.#tiered;
    return (
      this.#tiered.length === others.length &&
      this.#tiered.every(({ price, quantity, perFactor }, index) => {
        const like = others[index];
        return (
          price === like.price &&
          quantity === like.quantity &&
          perFactor === like.perFactor
        );
      })
    );
  }
}

/** The cost of what has no proportional part. */
export const NOTHING_PROPORTIONAL = new ProportionalCost({
  usd: 0,
  usdPerFactor: 0,
  tiered: [],
});

/**
 * Finds the course of a cost from its charges at two volumes.
 *
 * @param once - Charges at today's traffic.
 * @param twice - The same charges at twice as much.
 * @param usdOf - What a charge without volume tiers costs.
 */
export function proportionalCost(
  once: readonly Charge[],
  twice: readonly Charge[],
  prices: PriceReader,
  usdOf: (charge: Charge) => number,
): ProportionalCost {
  const tiered: TieredCharge[] = [];
  let usd = 0;
  let usdPerFactor = 0;
  once.forEach((charge, index) => {
    const { quantity } = charge;
    const perFactor = twice[index].quantity - quantity;
    const price = prices.price(charge.priceKey);
    if (price && price.tiers.length > 1) {
      tiered.push({ price, quantity, perFactor });
    } else {
      usd += usdOf(charge);
      usdPerFactor += usdOf({ ...charge, quantity: perFactor });
    }
  });
  return new ProportionalCost({ usd, usdPerFactor, tiered });
}
