import { Entity } from '@backstage/catalog-model';

/** Kinds of entities that run somewhere and so may have a workload profile. */
export const PROFILED_KINDS = ['component', 'resource'] as const;

/**
 * True for an entity that may have a workload profile; for `EntitySwitch.Case`.
 *
 * @public
 */
export function isComputeChoiceAvailable(entity: Entity): boolean {
  const kind = entity.kind.toLocaleLowerCase('en-US');
  return PROFILED_KINDS.some(profiled => profiled === kind);
}
