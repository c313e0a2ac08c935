import {
  CompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
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
  FleetFilter,
  FleetPage,
  FleetQueryInput,
  FleetSummary,
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
  Reevaluation,
  RevisionDiff,
  RevisionDiffQuery,
  RevisionList,
  TransferLine,
  WorkloadProfile,
} from '../schema';
import { ComputeChoiceApi } from './ComputeChoiceApi';
import { ComputeChoiceRequestOptions } from './ComputeChoiceRequestOptions';
import { HttpCaller, json, pathOf, searchOf } from './HttpCaller';
import { jsonLinesOf } from './jsonLines';

/**
 * Talks to the Compute Choice backend over HTTP, in the browser and in Node.
 *
 * @public
 */
export class ComputeChoiceClient implements ComputeChoiceApi {
  readonly #http: HttpCaller;

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi?: { fetch: typeof fetch };
  }) {
    this.#http = new HttpCaller(options);
  }

  async recommend(
    profile: WorkloadProfile,
    options?: ComputeChoiceRequestOptions,
  ): Promise<Recommendation> {
    return this.#http.json(
      '/v1/recommendations',
      { method: 'POST', ...json({ profile }) },
      options,
    );
  }

  async recommendBatch(
    profiles: BatchRequest['profiles'],
    options?: ComputeChoiceRequestOptions,
  ): Promise<BatchSummaryResult[]> {
    const { results } = await this.#http.json<BatchSummary>(
      '/v1/recommendations/batch',
      { method: 'POST', ...json({ profiles }) },
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
    return this.#http.json(
      '/v1/estimates',
      { method: 'POST', ...json(request) },
      options,
    );
  }

  async getProfile(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<ProfileRevision | undefined> {
    return this.#http.jsonOrUndefined(
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
    return this.#http.jsonOrUndefined(
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
    return this.#http.json(
      `/v1/profiles/${pathOf(entityRef)}/source`,
      {},
      options,
    );
  }

  async refreshProfileSource(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<ProfileSource> {
    return this.#http.json(
      `/v1/profiles/${pathOf(entityRef)}/source/refresh`,
      { method: 'POST' },
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
    return this.#http.json(
      `/v1/profiles/${pathOf(entityRef)}/revisions${pageOf(options)}`,
      {},
      options,
    );
  }

  async diffRevisions(
    entityRef: string | CompoundEntityRef,
    { from, to }: RevisionDiffQuery,
    options?: ComputeChoiceRequestOptions,
  ): Promise<RevisionDiff> {
    return this.#http.json(
      `/v1/profiles/${pathOf(entityRef)}/diff${searchOf({ from, to })}`,
      {},
      options,
    );
  }

  async getRevision(
    entityRef: string | CompoundEntityRef,
    revision: number,
    options?: ComputeChoiceRequestOptions,
  ): Promise<ProfileRevision> {
    return this.#http.json(
      `/v1/profiles/${pathOf(entityRef)}/revisions/${revision}`,
      {},
      options,
    );
  }

  async getRecommendation(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<EntityRecommendation | undefined> {
    return this.#http.jsonOrUndefined(
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
    return this.#http.json(
      `/v1/recommendations/${pathOf(entityRef)}/decision`,
      { method: 'POST', ...json(decision) },
      options,
    );
  }

  async listDecisions(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions & HistoryQuery,
  ): Promise<DecisionList> {
    return this.#http.json(
      `/v1/recommendations/${pathOf(entityRef)}/decisions${pageOf(options)}`,
      {},
      options,
    );
  }

  async checkDrift(
    entityRef: string | CompoundEntityRef,
    request: DriftRequest,
    options?: ComputeChoiceRequestOptions,
  ): Promise<Drift> {
    return this.#http.json(
      `/v1/recommendations/${pathOf(entityRef)}/drift`,
      { method: 'POST', ...json(request) },
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
    const { priceBooks } = await this.#http.json<{
      priceBooks: PriceBookSummary[];
    }>('/v1/prices', {}, options);
    return priceBooks;
  }

  async getPriceBook(
    region: string,
    options?: ComputeChoiceRequestOptions,
  ): Promise<PriceBook> {
    return this.#http.json(
      `/v1/prices/${encodeURIComponent(region)}`,
      {},
      options,
    );
  }

  async getHealth(options?: ComputeChoiceRequestOptions): Promise<Health> {
    return this.#http.json('/v1/health', {}, options);
  }

  async getLimits(options?: ComputeChoiceRequestOptions): Promise<LimitList> {
    return this.#http.json('/v1/limits', {}, options);
  }

  async listPresets(options?: ComputeChoiceRequestOptions): Promise<Preset[]> {
    const { presets } = await this.#http.json<{ presets: Preset[] }>(
      '/v1/presets',
      {},
      options,
    );
    return presets;
  }

  async getPolicy(
    options?: ComputeChoiceRequestOptions,
  ): Promise<PolicyAnswer> {
    return this.#http.json('/v1/policy', {}, options);
  }

  async listFleet(
    query?: FleetQueryInput,
    options?: ComputeChoiceRequestOptions,
  ): Promise<FleetPage> {
    return this.#http.json(`/v1/fleet${searchOf(query)}`, {}, options);
  }

  async exportFleet(
    query?: Pick<FleetQueryInput, 'sort' | 'order'> & FleetFilter,
    options?: ComputeChoiceRequestOptions,
  ): Promise<ReadableStream<Uint8Array>> {
    const { body } = await this.#http.call(
      `/v1/fleet${searchOf(query)}`,
      { headers: { Accept: 'text/csv' } },
      options,
    );
    if (!body) {
      throw new Error('The answer has no body');
    }
    return body;
  }

  async getFleetSummary(
    filter?: FleetFilter,
    options?: ComputeChoiceRequestOptions,
  ): Promise<FleetSummary> {
    return this.#http.json(`/v1/fleet/summary${searchOf(filter)}`, {}, options);
  }

  async getReevaluation(
    options?: ComputeChoiceRequestOptions,
  ): Promise<Reevaluation> {
    return this.#http.json('/v1/fleet/reevaluation', {}, options);
  }

  async startReevaluation(
    options?: ComputeChoiceRequestOptions,
  ): Promise<Reevaluation> {
    return this.#http.json(
      '/v1/fleet/reevaluation',
      { method: 'POST' },
      options,
    );
  }

  async relinkProfile(
    entityRef: string | CompoundEntityRef,
    from: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<ProfileRevision> {
    return this.#http.json(
      `/v1/profiles/${pathOf(entityRef)}/relink`,
      {
        method: 'POST',
        ...json({
          from: typeof from === 'string' ? from : stringifyEntityRef(from),
        }),
      },
      options,
    );
  }
}

function pageOf(query: HistoryQuery = {}): string {
  return searchOf({ limit: query.limit, before: query.before });
}
