import { SituationFacts } from '../considerations/SituationFacts';

/** By the id of a rule: whether it holds in a situation. */
export type Conditions = Readonly<
  Record<string, (facts: SituationFacts) => boolean>
>;
