import { byField } from './byField';
import {
  Assumption,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { AssumedChoice, AssumedNumber, Inputs } from './Inputs';
import { Unknown } from './Unknown';

/** Stated numbers are believed within these factors, measured ones exactly. */
const STATED_RANGE = [0.8, 1.25] as const;

/**
 * Takes what is stated, and the central value of everything else; remembers
 * what was assumed and what remains unknown.
 */
export class CentralInputs implements Inputs {
  readonly #assumptions = new Map<string, Assumption>();
  readonly #unknowns = new Map<string, Unknown>();
  readonly #measured: readonly string[];

  constructor(profile: WorkloadProfile) {
    this.#measured = profile.measured ?? [];
  }

  /** What was assumed, in code-unit order of the field. */
  get assumptions(): Assumption[] {
    return [...this.#assumptions.values()].sort(byField);
  }

  /** What sampling draws, in code-unit order of the field. */
  get unknowns(): Unknown[] {
    return [...this.#unknowns.values()].sort(byField);
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
    const { value, range, isShare, unit, why } = assumed;
    this.#assumptions.set(field, {
      field,
      value: value * scale,
      ...(range && { range: [range[0] * scale, range[1] * scale] }),
      ...(unit && { unit }),
      why,
    });
    if (range) {
      this.#unknowns.set(field, {
        field,
        assumed: true,
        draw: isShare ? 'even' : 'logarithmic',
        range,
      });
    }
    return value * scale;
  }

  estimated(field: string, stated: number): number {
    if (stated > 0 && !this.#isMeasured(field)) {
      this.#unknowns.set(field, {
        field,
        assumed: false,
        draw: 'logarithmic',
        range: STATED_RANGE,
      });
    }
    return stated;
  }

  choice<T extends string | boolean>(
    field: string,
    stated: T | undefined,
    { value, alternatives, why }: AssumedChoice<T>,
  ): T {
    if (stated !== undefined) {
      return stated;
    }
    this.#assumptions.set(field, {
      field,
      value,
      ...(alternatives && { alternatives: [...alternatives] }),
      why,
    });
    if (alternatives) {
      this.#unknowns.set(field, {
        field,
        assumed: true,
        draw: 'choice',
        alternatives,
      });
    }
    return value;
  }

  #isMeasured(field: string): boolean {
    return this.#measured.some(
      path => field === path || field.startsWith(`${path}.`),
    );
  }
}
