/**
 * Path of a workload profile in the entity's repository, relative to its
 * `catalog-info.yaml`.
 *
 * @public
 */
export const PROFILE_ANNOTATION = 'compute-choice.io/profile';

/**
 * Path of the record of the decision for a platform in the entity's repository,
 * relative to its `catalog-info.yaml`.
 *
 * @public
 */
export const DECISION_RECORD_ANNOTATION = 'compute-choice.io/decision-record';
