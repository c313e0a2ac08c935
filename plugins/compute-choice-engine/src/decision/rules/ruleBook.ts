import rules from './data/rules.json';

/** What a rule does in a decision. */
export type RuleEffect =
  /** Takes options out. */
  | 'excludes'
  /** Speaks for some options and against the others. */
  | 'favours'
  /** Is said beside an option. */
  | 'warns'
  /** Is said beside the verdict. */
  | 'notes'
  /** Is part of how options are sized. */
  | 'sizes'
  /** Restates what the price of an option says already. */
  | 'priced'
  /** Speaks for no platform. */
  | 'unused';

/** A rule in words: when it holds, why, and where that is written. */
export interface Rule {
  readonly id: string;
  readonly effect: RuleEffect;
  /** The condition. */
  readonly when: string;
  /** Why it matters, in one sentence. */
  readonly because: string;
  /** Page that the rule rests on, and the date of that page. */
  readonly page: string;
  readonly date: string;
  /** Names of the constraints, warnings and notes that carry it out. */
  readonly codes?: readonly string[];
  /** What a rule that favours speaks about, for whom, and how loudly (1 to 5). */
  readonly area?: string;
  readonly favours?: readonly string[];
  readonly weight?: number;
}

/** Every rule, whatever it does. */
export const ruleBook: readonly Rule[] = rules as readonly Rule[];
