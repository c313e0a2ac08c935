import { CompoundEntityRef } from '@backstage/catalog-model';
import {
  FleetFilter,
  FleetPage,
  FleetQueryInput,
  FleetSummary,
  ProfileRevision,
  Reevaluation,
} from '../schema';
import { ComputeChoiceRequestOptions } from './ComputeChoiceRequestOptions';

/**
 * The calls about all profiled entities.
 *
 * @public
 */
export interface FleetApi {
  /** One page of the profiled entities that the caller may see. */
  listFleet(
    query?: FleetQueryInput,
    options?: ComputeChoiceRequestOptions,
  ): Promise<FleetPage>;

  /** All of them as CSV, in chunks as they arrive. */
  exportFleet(
    query?: Pick<FleetQueryInput, 'sort' | 'order'> & FleetFilter,
    options?: ComputeChoiceRequestOptions,
  ): Promise<ReadableStream<Uint8Array>>;

  /** Totals over the profiled entities. */
  getFleetSummary(
    filter?: FleetFilter,
    options?: ComputeChoiceRequestOptions,
  ): Promise<FleetSummary>;

  /** How far the latest re-evaluation is. */
  getReevaluation(options?: ComputeChoiceRequestOptions): Promise<Reevaluation>;

  /** Recomputes now what is stale, instead of at the scheduled time. */
  startReevaluation(
    options?: ComputeChoiceRequestOptions,
  ): Promise<Reevaluation>;

  /**
   * Takes over the profile and history of an entity that was renamed.
   *
   * @param entityRef - The entity with its new name, without a profile yet.
   * @param from - The old name, which the catalog does not have any more.
   */
  relinkProfile(
    entityRef: string | CompoundEntityRef,
    from: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<ProfileRevision>;
}
