import { NotFoundError } from '@backstage/errors';
import {
  BatchResult,
  BatchSummaryResult,
  ComputeChoiceApi,
  CostEstimate,
  Decision,
  DecisionList,
  DecisionRequest,
  Drift,
  EntityRecommendation,
  Health,
  ImportReport,
  LimitList,
  PendingProfile,
  Policy,
  policySchema,
  Preset,
  PriceBook,
  PriceBookSummary,
  ProfileRevision,
  ProfileSource,
  Recommendation,
  RevisionDiff,
  RevisionList,
  TransferLine,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { FakeFleetApi } from './FakeFleetApi';
import { aRecommendation } from './recommendation';

export const aProfile: WorkloadProfile = {
  application: { kind: 'http-api', runtime: 'nodejs22.x' },
  traffic: { requestsPerMonth: 30_000_000, shape: 'business-hours' },
  performance: { durationMs: { mean: 80 } },
  operations: { region: 'eu-west-1' },
};

export function aRevision(
  overrides: Partial<ProfileRevision> = {},
): ProfileRevision {
  return {
    entityRef: 'component:default/orders',
    revision: 3,
    createdAt: '2026-11-20T09:30:00.000Z',
    createdBy: 'user:default/ada',
    profile: aProfile,
    ...overrides,
  };
}

/** Says nothing about a service that nobody has described. */
export class FakeComputeChoiceApi
  extends FakeFleetApi
  implements ComputeChoiceApi
{
  profile: ProfileRevision | undefined;
  recommendation: Recommendation | undefined;
  /** Newest first. */
  decisions: Decision[] = [];

  constructor(
    options: {
      profile?: ProfileRevision;
      recommendation?: Recommendation;
    } = {},
  ) {
    super();
    this.profile = options.profile;
    this.recommendation = options.recommendation;
  }

  /** A service with a profile and its answer. */
  static described(recommendation = aRecommendation()): FakeComputeChoiceApi {
    return new FakeComputeChoiceApi({ profile: aRevision(), recommendation });
  }

  async recommend(): Promise<Recommendation> {
    return this.recommendation ?? aRecommendation();
  }

  async recommendBatch(): Promise<BatchSummaryResult[]> {
    return [];
  }

  async *recommendEach(): AsyncIterable<BatchResult> {
    yield* [];
  }

  async estimate(): Promise<CostEstimate> {
    throw new NotFoundError('The fake prices nothing');
  }

  async getProfile(_entityRef: unknown): Promise<ProfileRevision | undefined> {
    return this.profile;
  }

  async saveProfile(
    _entityRef: unknown,
    change: { profile: WorkloadProfile; revision?: number; comment?: string },
  ): Promise<ProfileRevision> {
    this.profile = aRevision({
      revision: (change.revision ?? 0) + 1,
      profile: change.profile,
    });
    this.recommendation ??= aRecommendation();
    return this.profile;
  }

  async savePendingProfile(
    entityRef: unknown,
    change: { profile: WorkloadProfile; comment?: string },
  ): Promise<ProfileRevision> {
    return this.saveProfile(entityRef, change);
  }

  async getPendingProfile(): Promise<PendingProfile | undefined> {
    return undefined;
  }

  async deletePendingProfile(): Promise<void> {}

  async getProfileSource(_entityRef: unknown): Promise<ProfileSource> {
    return { entityRef: 'component:default/orders', managedBy: 'portal' };
  }

  async refreshProfileSource(entityRef: unknown): Promise<ProfileSource> {
    return this.getProfileSource(entityRef);
  }

  async deleteProfile(): Promise<void> {
    this.profile = undefined;
  }

  async listRevisions(): Promise<RevisionList> {
    return { entityRef: 'component:default/orders', revisions: [] };
  }

  async getRevision(): Promise<ProfileRevision> {
    return this.profile ?? aRevision();
  }

  async diffRevisions(): Promise<RevisionDiff> {
    throw new NotFoundError('The fake has one revision only');
  }

  async getDecisionRecord(): Promise<string | undefined> {
    return this.recommendation && '# Where Orders runs\n';
  }

  async decide(
    _entityRef: unknown,
    request: DecisionRequest,
  ): Promise<Decision> {
    const { verdict, provenance } = this.recommendation ?? aRecommendation();
    const decision: Decision = {
      ...request,
      platform:
        request.platform ??
        (request.status === 'accepted' ? verdict.platform : undefined),
      entityRef: 'component:default/orders',
      number: this.decisions.length + 1,
      decidedAt: '2026-11-24T09:30:00.000Z',
      decidedBy: 'user:default/ada',
      recommended: {
        status: verdict.status,
        platform: verdict.platform,
        optionId: verdict.optionId,
        priceBook: provenance.priceBook.id,
      },
    };
    this.decisions.unshift(decision);
    return decision;
  }

  async listDecisions(): Promise<DecisionList> {
    return {
      entityRef: 'component:default/orders',
      decisions: this.decisions,
    };
  }

  async *exportAll(): AsyncIterable<TransferLine> {
    yield* [];
  }

  async checkDrift(): Promise<Drift> {
    throw new NotFoundError('The fake knows nothing that is deployed');
  }

  async importLines(): Promise<ImportReport> {
    const nothing = { imported: 0, present: 0 };
    return { revisions: nothing, decisions: nothing, conflicts: [] };
  }

  async getRecommendation(
    _entityRef: unknown,
  ): Promise<EntityRecommendation | undefined> {
    return this.recommendation && this.profile
      ? {
          entityRef: this.profile.entityRef,
          revision: this.profile.revision,
          recommendation: this.recommendation,
          decision: this.decisions[0],
        }
      : undefined;
  }

  async listPriceBooks(): Promise<PriceBookSummary[]> {
    return ['eu-west-1', 'us-east-1'].map(region => ({
      id: region,
      region,
      regionName: `Region ${region}`,
      date: '2026-11-20',
      priceCount: 1,
      instanceTypeCount: 1,
      missing: [],
      stale: false,
    }));
  }

  async getPriceBook(region: string): Promise<PriceBook> {
    throw new NotFoundError(`No price book for ${region}`);
  }

  async getHealth(): Promise<Health> {
    return {
      status: 'ok',
      prices: { status: 'ok', maxAgeDays: 120, staleRegions: [] },
      reevaluation: { waiting: 0 },
    };
  }

  async getLimits(): Promise<LimitList> {
    return { date: '2026-11-18', limits: [] };
  }

  async listPresets(): Promise<Preset[]> {
    return [
      {
        kind: 'http-api',
        title: 'REST API',
        description: 'Answers requests over HTTP.',
        assumptions: [
          {
            field: 'resources.memoryMb',
            value: 384,
            range: [192, 1024],
            unit: 'MB',
            why: { code: 'preset', text: 'Usual for an API.' },
          },
        ],
      },
    ];
  }

  async getPolicy(): Promise<Policy> {
    return policySchema.parse({ defaultRegion: 'eu-west-1' });
  }
}
