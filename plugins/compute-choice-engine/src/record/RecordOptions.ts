/**
 * What a decision record says besides the recommendation.
 *
 * @public
 */
export interface DecisionRecordOptions {
  /** Heading, for example the name of the service. */
  title: string;
  /** Day of the decision, YYYY-MM-DD; dates are counted from it. */
  date?: string;
  /** Where the decision stands; proposed otherwise. */
  status?: 'proposed' | 'accepted' | 'rejected' | 'superseded';
  /** Who decided. */
  deciders?: readonly string[];
  /** Why it was accepted or rejected, in the words of the deciders. */
  comment?: string;
  /** The option that was chosen, where it is not the one of the verdict. */
  chosenOptionId?: string;
}
