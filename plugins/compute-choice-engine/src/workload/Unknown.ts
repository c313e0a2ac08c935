/** A number that is not known exactly; sampling draws it. */
export interface UnknownNumber {
  readonly field: string;
  /** True if the engine filled it in, false if the team stated it. */
  readonly assumed: boolean;
  readonly draw: 'logarithmic' | 'even';
  /** Of the value if it is assumed, of a factor on it if it is stated. */
  readonly range: readonly [number, number];
}

/** A choice that is not known; sampling draws one of the alternatives. */
export interface UnknownChoice {
  readonly field: string;
  readonly assumed: true;
  readonly draw: 'choice';
  readonly alternatives: readonly {
    readonly value: string | boolean;
    readonly probability: number;
  }[];
}

/** What sampling draws once per sample. */
export type Unknown = UnknownNumber | UnknownChoice;
