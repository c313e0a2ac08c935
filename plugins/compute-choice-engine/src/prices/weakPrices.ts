import { Message } from '@compute-choice/plugin-compute-choice-common';
import { message } from '../message';
import { Charge } from './Charge';
import { PriceReader } from './PriceReader';

/**
 * One warning for each price among the charges that rests on a single undated
 * or derived figure.
 */
export function weakPriceWarnings(
  charges: readonly Charge[],
  prices: PriceReader,
): Message[] {
  const seen = new Set<string>();
  return charges.flatMap(charge => {
    const { priceKey, quantity } = charge;
    const source = prices.price(priceKey)?.source;
    if (quantity <= 0 || source?.confidence !== 'weak' || seen.has(priceKey)) {
      return [];
    }
    seen.add(priceKey);
    return [
      message(
        'price.weak',
        `The price of "${charge.description()}" in ${
          prices.reference.region
        } is uncertain (${source.name}, ${
          source.date
        }): check it before relying on it`,
        { priceKey, source: source.name, date: source.date },
      ),
    ];
  });
}
