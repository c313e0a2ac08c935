import { createExtensionPoint } from '@backstage/backend-plugin-api';
import {
  PolicyRule,
  PolicySubject,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';

/**
 * A rule of the organisation that data cannot express. It is asked for each
 * profile of an entity that the server evaluates, and answers with the rules
 * that hold for it, as they would stand in the policy without conditions.
 *
 * @public
 */
export interface ComputeChoiceRule {
  /** Stable name, in lower case with hyphens. */
  id: string;
  /**
   * Changes whenever the same profile and entity may get another answer, so
   * that recommendations are computed again.
   */
  version: string;
  /**
   * Constraints (`exclude`) and considerations (`favour`) for a profile. Pure:
   * the same input gives the same answer.
   *
   * @param subject - The entity, or undefined for a profile without one.
   */
  rulesFor(
    profile: WorkloadProfile,
    subject: PolicySubject | undefined,
  ): PolicyRule[];
}

/**
 * Takes rules of the organisation.
 *
 * @public
 */
export interface ComputeChoiceRulesExtensionPoint {
  /**
   * Adds rules that exclude or favour options.
   *
   * @throws Error if there is a rule with the same id already.
   */
  addRules(...rules: Array<ComputeChoiceRule | ComputeChoiceRule[]>): void;
}

/**
 * Where a module adds rules of the organisation as code. What can be said as
 * data belongs into the policy, where the browser knows it too.
 *
 * @public
 */
export const computeChoiceRulesExtensionPoint =
  createExtensionPoint<ComputeChoiceRulesExtensionPoint>({
    id: 'compute-choice.rules',
  });
