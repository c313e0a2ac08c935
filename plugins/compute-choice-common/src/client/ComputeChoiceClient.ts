import {
  CompoundEntityRef,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import {
  CostEstimate,
  EntityRecommendation,
  EstimateRequestInput,
  FleetFilter,
  FleetPage,
  FleetQueryInput,
  FleetSummary,
  LimitList,
  Policy,
  Preset,
  PriceBook,
  PriceBookSummary,
  ProfileRevision,
  Recommendation,
  Reevaluation,
  RevisionList,
  WorkloadProfile,
} from '../schema';
import { ComputeChoiceApi } from './ComputeChoiceApi';
import { ComputeChoiceRequestOptions } from './ComputeChoiceRequestOptions';
import { HttpCaller } from './HttpCaller';

/**
 * How the backend begins the message of a 404 for an entity that exists but has
 * no profile; every other 404 is an error.
 *
 * @public
 */
export const NO_PROFILE_MESSAGE = 'No workload profile';

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
      { method: 'POST', body: { profile } },
      options,
    );
  }

  async estimate(
    request: EstimateRequestInput,
    options?: ComputeChoiceRequestOptions,
  ): Promise<CostEstimate> {
    return this.#http.json(
      '/v1/estimates',
      { method: 'POST', body: request },
      options,
    );
  }

  async getProfile(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<ProfileRevision | undefined> {
    return this.#jsonOrUndefined(`/v1/profiles/${pathOf(entityRef)}`, options);
  }

  async saveProfile(
    entityRef: string | CompoundEntityRef,
    change: { profile: WorkloadProfile; revision?: number; comment?: string },
    options?: ComputeChoiceRequestOptions,
  ): Promise<ProfileRevision> {
    const { profile, comment, revision } = change;
    return this.#http.json(
      `/v1/profiles/${pathOf(entityRef)}`,
      {
        method: 'PUT',
        body: { profile, ...(comment !== undefined && { comment }) },
        headers: revision
          ? { 'If-Match': `"${revision}"` }
          : { 'If-None-Match': '*' },
      },
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
    options?: ComputeChoiceRequestOptions,
  ): Promise<RevisionList> {
    return this.#http.json(
      `/v1/profiles/${pathOf(entityRef)}/revisions`,
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
    return this.#jsonOrUndefined(
      `/v1/recommendations/${pathOf(entityRef)}`,
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

  async getPolicy(options?: ComputeChoiceRequestOptions): Promise<Policy> {
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
        body: {
          from: typeof from === 'string' ? from : stringifyEntityRef(from),
        },
      },
      options,
    );
  }

  async #jsonOrUndefined<T>(
    path: string,
    options?: ComputeChoiceRequestOptions,
  ): Promise<T | undefined> {
    try {
      return await this.#http.json<T>(path, {}, options);
    } catch (error) {
      if (
        error instanceof ResponseError &&
        error.statusCode === 404 &&
        error.body.error.message.startsWith(NO_PROFILE_MESSAGE)
      ) {
        return undefined;
      }
      throw error;
    }
  }
}

function pathOf(entityRef: string | CompoundEntityRef): string {
  const { kind, namespace, name } =
    typeof entityRef === 'string' ? parseEntityRef(entityRef) : entityRef;
  return [kind, namespace, name].map(encodeURIComponent).join('/');
}

function searchOf(query: object = {}): string {
  const stated = Object.entries(query).filter(
    ([, value]) => value !== undefined,
  );
  const search = new URLSearchParams(
    stated.map(([name, value]) => [name, String(value)]),
  );
  return stated.length > 0 ? `?${search}` : '';
}
