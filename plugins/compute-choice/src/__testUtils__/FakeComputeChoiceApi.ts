import { NotFoundError } from '@backstage/errors';
import {
  ComputeChoiceApi,
  CostEstimate,
  EntityRecommendation,
  LimitList,
  Policy,
  policySchema,
  Preset,
  PriceBook,
  PriceBookSummary,
  ProfileRevision,
  Recommendation,
  RevisionList,
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

  async deleteProfile(): Promise<void> {
    this.profile = undefined;
  }

  async listRevisions(): Promise<RevisionList> {
    return { entityRef: 'component:default/orders', revisions: [] };
  }

  async getRevision(): Promise<ProfileRevision> {
    return this.profile ?? aRevision();
  }

  async getRecommendation(
    _entityRef: unknown,
  ): Promise<EntityRecommendation | undefined> {
    return this.recommendation && this.profile
      ? {
          entityRef: this.profile.entityRef,
          revision: this.profile.revision,
          recommendation: this.recommendation,
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
