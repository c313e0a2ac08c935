import { CompoundEntityRef } from '@backstage/catalog-model';
import {
  BatchRequest,
  BatchResult,
  BatchSummaryResult,
  ChosenPlatform,
  CostEstimate,
  Decision,
  DecisionList,
  DecisionRequest,
  Drift,
  DriftRequest,
  EntityRecommendation,
  EstimateRequestInput,
  HistoryQuery,
  Health,
  ImportReport,
  LimitList,
  PendingProfile,
  PolicyAnswer,
  Preset,
  PriceBook,
  PriceBookSummary,
  ProfileRevision,
  ProfileSource,
  Recommendation,
  RevisionDiff,
  RevisionDiffQuery,
  RevisionList,
  TransferLine,
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

  /**
   * Recommends for up to 1,000 profiles at once, in their order; nothing is
   * stored. A result has `issues` instead of a `summary` if its profile cannot
   * be evaluated.
   */
  recommendBatch(
    profiles: BatchRequest['profiles'],
    options?: ComputeChoiceRequestOptions,
  ): Promise<BatchSummaryResult[]>;

  /** The same with whole recommendations, each as soon as it is there. */
  recommendEach(
    profiles: BatchRequest['profiles'],
    options?: ComputeChoiceRequestOptions,
  ): AsyncIterable<BatchResult>;

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

  /**
   * Saves the first profile of an entity that may not exist yet: as a revision
   * if it exists and the caller may see it, else as a pending profile, which
   * becomes the first revision when it does.
   */
  savePendingProfile(
    entityRef: string | CompoundEntityRef,
    change: {
      profile: WorkloadProfile;
      comment?: string;
      chosen?: ChosenPlatform;
    },
    options?: ComputeChoiceRequestOptions,
  ): Promise<ProfileRevision | PendingProfile>;

  /** The caller's own pending profile for the entity, or undefined. */
  getPendingProfile(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<PendingProfile | undefined>;

  /** Gives up the caller's own pending profile for the entity. */
  deletePendingProfile(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<void>;

  /** Whether the portal or a file in the repository says what the profile is. */
  getProfileSource(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<ProfileSource>;

  /** Reads the file in the repository now. */
  refreshProfileSource(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<ProfileSource>;

  /** Deletes the profile; its history stays. */
  deleteProfile(
    entityRef: string | CompoundEntityRef,
    change: { revision: number },
    options?: ComputeChoiceRequestOptions,
  ): Promise<void>;

  /** The history of the entity's profile, newest first, in pages. */
  listRevisions(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions & HistoryQuery,
  ): Promise<RevisionList>;

  /** What differs between two revisions: fields, verdict and cost. */
  diffRevisions(
    entityRef: string | CompoundEntityRef,
    query: RevisionDiffQuery,
    options?: ComputeChoiceRequestOptions,
  ): Promise<RevisionDiff>;

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

  /** The same as a decision record in Markdown. */
  getDecisionRecord(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<string | undefined>;

  /**
   * Accepts, rejects or snoozes the recommendation for a revision. A
   * ResponseError with status 412 means that there is a newer revision.
   */
  decide(
    entityRef: string | CompoundEntityRef,
    decision: DecisionRequest,
    options?: ComputeChoiceRequestOptions,
  ): Promise<Decision>;

  /** What was decided about the entity, newest first, in pages. */
  listDecisions(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions & HistoryQuery,
  ): Promise<DecisionList>;

  /**
   * Compares a CloudFormation template with what is recommended for the entity,
   * or with the platform that its team decided for.
   */
  checkDrift(
    entityRef: string | CompoundEntityRef,
    request: DriftRequest,
    options?: ComputeChoiceRequestOptions,
  ): Promise<Drift>;

  /**
   * Everything that is stored, line by line. It is complete only if the last
   * line is of type `end`.
   */
  exportAll(options?: ComputeChoiceRequestOptions): AsyncIterable<TransferLine>;

  /** Takes over lines of an export; it can be repeated. */
  importLines(
    lines: TransferLine[],
    options?: ComputeChoiceRequestOptions,
  ): Promise<ImportReport>;

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
  getPolicy(options?: ComputeChoiceRequestOptions): Promise<PolicyAnswer>;

  /** Whether the answers can be relied on, and what is wrong if not. */
  getHealth(options?: ComputeChoiceRequestOptions): Promise<Health>;
}
