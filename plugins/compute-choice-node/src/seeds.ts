import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { WorkloadProfile } from '@compute-choice/plugin-compute-choice-common';

/**
 * A profile that an entity has from the start.
 *
 * @public
 */
export interface ComputeChoiceSeed {
  /** The entity, for example `component:default/orders-api`. */
  entityRef: string;
  /** Its profile; it is validated when the backend starts. */
  profile: WorkloadProfile;
  /** Shown in the history of the profile. */
  comment?: string;
}

/**
 * Takes profiles that entities have from the start.
 *
 * @public
 */
export interface ComputeChoiceSeedsExtensionPoint {
  /**
   * Adds seeds. The backend inserts each of them once, without asking the
   * catalog, and only for an entity that never had a profile: one that was
   * edited or deleted since is left alone.
   *
   * @throws Error if an entity gets a second seed.
   */
  addSeeds(...seeds: Array<ComputeChoiceSeed | ComputeChoiceSeed[]>): void;
}

/**
 * Where a module hands over profiles that are there on the first start, for
 * example those of a sample catalog.
 *
 * @public
 */
export const computeChoiceSeedsExtensionPoint =
  createExtensionPoint<ComputeChoiceSeedsExtensionPoint>({
    id: 'compute-choice.seeds',
  });
