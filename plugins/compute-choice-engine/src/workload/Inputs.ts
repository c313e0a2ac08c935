import { Message } from '@compute-choice/plugin-compute-choice-common';

/** A number to work with until somebody states it. */
export interface AssumedNumber {
  readonly value: number;
  /** Where the true value is believed to be; without it the value is taken as it is. */
  readonly range?: readonly [number, number];
  /** Shares are drawn evenly over their range, other numbers over its logarithm. */
  readonly isShare?: boolean;
  readonly unit?: string;
  readonly why: Message;
}

/** A word, or yes or no, to work with until somebody states it. */
export interface AssumedChoice<T extends string | boolean> {
  readonly value: T;
  /** What else it could be; probabilities add up to 1, the value's included. */
  readonly alternatives?: readonly {
    readonly value: T;
    readonly probability: number;
  }[];
  readonly why: Message;
}

/**
 * Where the settled values of a workload come from. A profile is read the same
 * way whether its central values are wanted or a sample of what they could be.
 */
export interface Inputs {
  /**
   * @param field - Path in the profile, for example `resources.memoryMb`.
   * @param stated - What the profile says, if anything.
   * @param scale - Multiplies the assumed value and its range, for ratios whose
   * field is absolute.
   */
  number(
    field: string,
    stated: number | undefined,
    assumed: AssumedNumber,
    scale?: number,
  ): number;
  /**
   * A stated number that the team estimates rather than decides; it is taken as
   * uncertain unless it was measured.
   */
  estimated(field: string, stated: number): number;
  choice<T extends string | boolean>(
    field: string,
    stated: T | undefined,
    assumed: AssumedChoice<T>,
  ): T;
}
