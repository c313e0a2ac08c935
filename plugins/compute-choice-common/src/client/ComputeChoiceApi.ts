import { CompoundEntityRef } from '@backstage/catalog-model';
import {
  CostEstimate,
  EntityRecommendation,
  EstimateRequestInput,
  LimitList,
  Policy,
  Preset,
  PriceBook,
  PriceBookSummary,
  ProfileRevision,
  Recommendation,
  RevisionList,
  WorkloadProfile,
} from '../schema';
import { ComputeChoiceRequestOptions } from './ComputeChoiceRequestOptions';
import { FleetApi } from './FleetApi';

/**
 * The Compute Choice backend, as a client sees it.
 *
 * @public
 */
export interface ComputeChoiceApi extends FleetApi {
  /** Recommends for a profile; nothing is stored. */
  recommend(
    profile: WorkloadProfile,
    options?: ComputeChoiceRequestOptions,
  ): Promise<Recommendation>;

  /** Prices a given configuration. */
  estimate(
    request: EstimateRequestInput,
    options?: ComputeChoiceRequestOptions,
  ): Promise<CostEstimate>;

  /** The entity's profile, or undefined if it has none. */
  getProfile(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<ProfileRevision | undefined>;

  /**
   * Saves a profile as a new revision.
   *
   * `revision` is the one that the change is based on, 0 or undefined for the
   * first profile of an entity. A ResponseError with status 412 or 409 means
   * that somebody else saved in between.
   */
  saveProfile(
    entityRef: string | CompoundEntityRef,
    change: {
      profile: WorkloadProfile;
      revision?: number;
      comment?: string;
    },
    options?: ComputeChoiceRequestOptions,
  ): Promise<ProfileRevision>;

  /** Deletes the profile; its history stays. */
  deleteProfile(
    entityRef: string | CompoundEntityRef,
    change: { revision: number },
    options?: ComputeChoiceRequestOptions,
  ): Promise<void>;

  /** The history of the entity's profile, newest first. */
  listRevisions(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<RevisionList>;

  /** One revision of the entity's profile. */
  getRevision(
    entityRef: string | CompoundEntityRef,
    revision: number,
    options?: ComputeChoiceRequestOptions,
  ): Promise<ProfileRevision>;

  /** The recommendation for the entity's profile, or undefined without one. */
  getRecommendation(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<EntityRecommendation | undefined>;

  /** The priced regions. */
  listPriceBooks(
    options?: ComputeChoiceRequestOptions,
  ): Promise<PriceBookSummary[]>;

  /** The price book of a region. */
  getPriceBook(
    region: string,
    options?: ComputeChoiceRequestOptions,
  ): Promise<PriceBook>;

  /** The documented AWS limits that constraints rest on. */
  getLimits(options?: ComputeChoiceRequestOptions): Promise<LimitList>;

  /** What each kind of workload is assumed to look like. */
  listPresets(options?: ComputeChoiceRequestOptions): Promise<Preset[]>;

  /** The organisation's policy, as far as callers may see it. */
  getPolicy(options?: ComputeChoiceRequestOptions): Promise<Policy>;
}
