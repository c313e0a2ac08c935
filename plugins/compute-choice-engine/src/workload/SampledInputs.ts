import { exp, ln } from '../arithmetic/exponential';
import { AssumedChoice, AssumedNumber, Inputs } from './Inputs';
import { Unknown, UnknownChoice } from './Unknown';

function pick(
  { alternatives }: UnknownChoice,
  draw: number,
): { readonly index: number; readonly value: string | boolean } {
  let below = 0;
  for (let index = 0; index < alternatives.length; index += 1) {
    below += alternatives[index].probability;
    if (draw < below) {
      return { index, value: alternatives[index].value };
    }
  }
  const last = alternatives.length - 1;
  return { index: last, value: alternatives[last].value };
}

/** How many equal parts a number's draws are sorted into. */
const NUMBER_BINS = 5;

/** Into how many groups the draws of an unknown fall. */
export function binCount(unknown: Unknown): number {
  return unknown.draw === 'choice' ? unknown.alternatives.length : NUMBER_BINS;
}

/** The group of one draw: quintile of a number, or place of a choice. */
export function binOf(unknown: Unknown, draw: number): number {
  return unknown.draw === 'choice'
    ? pick(unknown, draw).index
    : Math.floor(draw * NUMBER_BINS);
}

/**
 * Values of one sample: each unknown takes the value that its draw, a number
 * from 0 to below 1, selects. Made once and set to one sample after the other.
 */
export class SampledInputs implements Inputs {
  readonly #values = new Map<string, number | string | boolean>();
  readonly #unknowns: readonly Unknown[];
  readonly #logarithms: readonly number[];

  constructor(unknowns: readonly Unknown[]) {
    this.#unknowns = unknowns;
    this.#logarithms = unknowns.map(unknown =>
      unknown.draw === 'logarithmic'
        ? ln(unknown.range[1] / unknown.range[0])
        : 0,
    );
  }

  /** @param drawOf - The draw of the unknown at this place. */
  take(drawOf: (index: number) => number): void {
    this.#unknowns.forEach((unknown, index) => {
      const draw = drawOf(index);
      this.#values.set(unknown.field, this.#valueOf(unknown, index, draw));
    });
  }

  /** The value that a field has in this sample, if it is unknown. */
  drawn(field: string): number | string | boolean | undefined {
    return this.#values.get(field);
  }

  number(
    field: string,
    stated: number | undefined,
    assumed: AssumedNumber,
    scale: number = 1,
  ): number {
    if (stated !== undefined) {
      return this.estimated(field, stated);
    }
    const drawn = this.#values.get(field);
    return (typeof drawn === 'number' ? drawn : assumed.value) * scale;
  }

  estimated(field: string, stated: number): number {
    const factor = this.#values.get(field);
    return typeof factor === 'number' ? stated * factor : stated;
  }

  choice<T extends string | boolean>(
    field: string,
    stated: T | undefined,
    { value, alternatives }: AssumedChoice<T>,
  ): T {
    if (stated !== undefined || !alternatives) {
      return stated ?? value;
    }
    const drawn = this.#values.get(field);
    return (
      alternatives.find(alternative => alternative.value === drawn)?.value ??
      value
    );
  }

  #valueOf(unknown: Unknown, index: number, draw: number) {
    switch (unknown.draw) {
      case 'choice':
        return pick(unknown, draw).value;
      case 'logarithmic':
        return unknown.range[0] * exp(draw * this.#logarithms[index]);
      default:
        return unknown.range[0] + draw * (unknown.range[1] - unknown.range[0]);
    }
  }
}
