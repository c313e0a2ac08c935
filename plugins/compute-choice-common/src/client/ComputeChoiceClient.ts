import { CompoundEntityRef } from '@backstage/catalog-model';
import {
  BatchRequest,
  BatchResult,
  BatchSummary,
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
import { ComputeChoiceApi } from './ComputeChoiceApi';
import { ComputeChoiceRequestOptions } from './ComputeChoiceRequestOptions';
import { FleetClient } from './FleetClient';
import { HttpCaller, json, pathOf, searchOf } from './HttpCaller';
import { jsonLinesOf } from './jsonLines';

/**
 * Talks to the Compute Choice backend over HTTP, in the browser and in Node.
 *
 * @public
 */
export class ComputeChoiceClient
  extends FleetClient
  implements ComputeChoiceApi
{
  readonly #http: HttpCaller;

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi?: { fetch: typeof fetch };
  }) {
    super(options);
    this.#http = new HttpCaller(options);
  }

  async recommend(
    profile: WorkloadProfile,
    options?: ComputeChoiceRequestOptions,
  ): Promise<Recommendation> {
    return this.#http.post('/v1/recommendations', { profile }, options);
  }

  async recommendBatch(
    profiles: BatchRequest['profiles'],
    options?: ComputeChoiceRequestOptions,
  ): Promise<BatchSummaryResult[]> {
    const { results } = await this.#http.post<BatchSummary>(
      '/v1/recommendations/batch',
      { profiles },
      options,
    );
    return results;
  }

  async *recommendEach(
    profiles: BatchRequest['profiles'],
    options?: ComputeChoiceRequestOptions,
  ): AsyncIterable<BatchResult> {
    yield* jsonLinesOf<BatchResult>(
      await this.#http.call(
        '/v1/recommendations/batch?view=full',
        { method: 'POST', ...json({ profiles }) },
        options,
      ),
    );
  }

  async estimate(
    request: EstimateRequestInput,
    options?: ComputeChoiceRequestOptions,
  ): Promise<CostEstimate> {
    return this.#http.post('/v1/estimates', request, options);
  }

  async getProfile(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<ProfileRevision | undefined> {
    return this.#http.getUnlessNoProfile(
      `/v1/profiles/${pathOf(entityRef)}`,
      options,
    );
  }

  async saveProfile(
    entityRef: string | CompoundEntityRef,
    change: { profile: WorkloadProfile; revision?: number; comment?: string },
    options?: ComputeChoiceRequestOptions,
  ): Promise<ProfileRevision> {
    const { profile, comment, revision } = change;
    const { body, headers } = json({ profile, comment });
    return this.#http.json(
      `/v1/profiles/${pathOf(entityRef)}`,
      {
        method: 'PUT',
        body,
        headers: {
          ...headers,
          ...(revision
            ? { 'If-Match': `"${revision}"` }
            : { 'If-None-Match': '*' }),
        },
      },
      options,
    );
  }

  async savePendingProfile(
    entityRef: string | CompoundEntityRef,
    change: {
      profile: WorkloadProfile;
      comment?: string;
      chosen?: ChosenPlatform;
    },
    options?: ComputeChoiceRequestOptions,
  ): Promise<ProfileRevision | PendingProfile> {
    return this.#http.json(
      `/v1/profiles/${pathOf(entityRef)}?pending=true`,
      { method: 'PUT', ...json(change) },
      options,
    );
  }

  async getPendingProfile(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<PendingProfile | undefined> {
    return this.#http.getUnlessNoProfile(
      `/v1/profiles/${pathOf(entityRef)}?pending=true`,
      options,
    );
  }

  async deletePendingProfile(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<void> {
    await this.#http.call(
      `/v1/profiles/${pathOf(entityRef)}?pending=true`,
      { method: 'DELETE' },
      options,
    );
  }

  async getProfileSource(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<ProfileSource> {
    return this.#http.get(`/v1/profiles/${pathOf(entityRef)}/source`, options);
  }

  async refreshProfileSource(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<ProfileSource> {
    return this.#http.post(
      `/v1/profiles/${pathOf(entityRef)}/source/refresh`,
      undefined,
      options,
    );
  }

  async deleteProfile(
    entityRef: string | CompoundEntityRef,
    change: { revision: number },
    options?: ComputeChoiceRequestOptions,
  ): Promise<void> {
    await this.#http.call(
      `/v1/profiles/${pathOf(entityRef)}`,
      { method: 'DELETE', headers: { 'If-Match': `"${change.revision}"` } },
      options,
    );
  }

  async listRevisions(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions & HistoryQuery,
  ): Promise<RevisionList> {
    return this.#http.get(
      `/v1/profiles/${pathOf(entityRef)}/revisions${pageOf(options)}`,
      options,
    );
  }

  async diffRevisions(
    entityRef: string | CompoundEntityRef,
    { from, to }: RevisionDiffQuery,
    options?: ComputeChoiceRequestOptions,
  ): Promise<RevisionDiff> {
    return this.#http.get(
      `/v1/profiles/${pathOf(entityRef)}/diff${searchOf({ from, to })}`,
      options,
    );
  }

  async getRevision(
    entityRef: string | CompoundEntityRef,
    revision: number,
    options?: ComputeChoiceRequestOptions,
  ): Promise<ProfileRevision> {
    return this.#http.get(
      `/v1/profiles/${pathOf(entityRef)}/revisions/${revision}`,
      options,
    );
  }

  async getRecommendation(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<EntityRecommendation | undefined> {
    return this.#http.getUnlessNoProfile(
      `/v1/recommendations/${pathOf(entityRef)}`,
      options,
    );
  }

  async getDecisionRecord(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<string | undefined> {
    const response = await this.#http.callUnlessNoProfile(
      `/v1/recommendations/${pathOf(entityRef)}`,
      { headers: { Accept: 'text/markdown' } },
      options,
    );
    return response?.text();
  }

  async decide(
    entityRef: string | CompoundEntityRef,
    decision: DecisionRequest,
    options?: ComputeChoiceRequestOptions,
  ): Promise<Decision> {
    return this.#http.post(
      `/v1/recommendations/${pathOf(entityRef)}/decision`,
      decision,
      options,
    );
  }

  async listDecisions(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions & HistoryQuery,
  ): Promise<DecisionList> {
    return this.#http.get(
      `/v1/recommendations/${pathOf(entityRef)}/decisions${pageOf(options)}`,
      options,
    );
  }

  async checkDrift(
    entityRef: string | CompoundEntityRef,
    request: DriftRequest,
    options?: ComputeChoiceRequestOptions,
  ): Promise<Drift> {
    return this.#http.post(
      `/v1/recommendations/${pathOf(entityRef)}/drift`,
      request,
      options,
    );
  }

  async *exportAll(
    options?: ComputeChoiceRequestOptions,
  ): AsyncIterable<TransferLine> {
    yield* jsonLinesOf<TransferLine>(
      await this.#http.call('/v1/export', {}, options),
    );
  }

  async importLines(
    lines: TransferLine[],
    options?: ComputeChoiceRequestOptions,
  ): Promise<ImportReport> {
    return this.#http.json(
      '/v1/import',
      {
        method: 'POST',
        body: lines.map(line => `${JSON.stringify(line)}\n`).join(''),
        headers: { 'Content-Type': 'application/x-ndjson' },
      },
      options,
    );
  }

  async listPriceBooks(
    options?: ComputeChoiceRequestOptions,
  ): Promise<PriceBookSummary[]> {
    const { priceBooks } = await this.#http.get<{
      priceBooks: PriceBookSummary[];
    }>('/v1/prices', options);
    return priceBooks;
  }

  async getPriceBook(
    region: string,
    options?: ComputeChoiceRequestOptions,
  ): Promise<PriceBook> {
    return this.#http.get(`/v1/prices/${encodeURIComponent(region)}`, options);
  }

  async getHealth(options?: ComputeChoiceRequestOptions): Promise<Health> {
    return this.#http.get('/v1/health', options);
  }

  async getLimits(options?: ComputeChoiceRequestOptions): Promise<LimitList> {
    return this.#http.get('/v1/limits', options);
  }

  async listPresets(options?: ComputeChoiceRequestOptions): Promise<Preset[]> {
    const { presets } = await this.#http.get<{ presets: Preset[] }>(
      '/v1/presets',
      options,
    );
    return presets;
  }

  async getPolicy(
    options?: ComputeChoiceRequestOptions,
  ): Promise<PolicyAnswer> {
    return this.#http.get('/v1/policy', options);
  }
}

function pageOf(query: HistoryQuery = {}): string {
  return searchOf({ limit: query.limit, before: query.before });
}
