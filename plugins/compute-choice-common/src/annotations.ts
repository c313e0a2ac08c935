/**
 * Path of a workload profile in the entity's repository, relative to its
 * `catalog-info.yaml`.
 *
 * @public
 */
export const PROFILE_ANNOTATION = 'compute-choice.io/profile';
