import { Charge } from '../prices/Charge';

/** A charge whose quantity is stated outright. */
export function statedCharge(
  charge: Pick<Charge, 'item' | 'category' | 'priceKey' | 'quantity'>,
  description: string,
  formula: string,
): Charge {
  return {
    ...charge,
    description: () => description,
    formula: () => formula,
  };
}
