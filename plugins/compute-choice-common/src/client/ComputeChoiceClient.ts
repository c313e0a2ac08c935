import { CompoundEntityRef, parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
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
import {
  ComputeChoiceApi,
  ComputeChoiceRequestOptions,
} from './ComputeChoiceApi';

/**
 * How the backend begins the message of a 404 for an entity that exists but has
 * no profile; every other 404 is an error.
 *
 * @public
 */
export const NO_PROFILE_MESSAGE = 'No workload profile';

interface Call {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/**
 * Talks to the Compute Choice backend over HTTP, in the browser and in Node.
 *
 * @public
 */
export class ComputeChoiceClient implements ComputeChoiceApi {
  readonly #discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetchApi: { fetch: typeof fetch };

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi?: { fetch: typeof fetch };
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi ?? { fetch };
  }

  async recommend(
    profile: WorkloadProfile,
    options?: ComputeChoiceRequestOptions,
  ): Promise<Recommendation> {
    return this.#json(
      '/v1/recommendations',
      { method: 'POST', body: { profile } },
      options,
    );
  }

  async estimate(
    request: EstimateRequestInput,
    options?: ComputeChoiceRequestOptions,
  ): Promise<CostEstimate> {
    return this.#json(
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
    return this.#json(
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
    await this.#call(
      `/v1/profiles/${pathOf(entityRef)}`,
      { method: 'DELETE', headers: { 'If-Match': `"${change.revision}"` } },
      options,
    );
  }

  async listRevisions(
    entityRef: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<RevisionList> {
    return this.#json(
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
    return this.#json(
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
    const { priceBooks } = await this.#json<{ priceBooks: PriceBookSummary[] }>(
      '/v1/prices',
      {},
      options,
    );
    return priceBooks;
  }

  async getPriceBook(
    region: string,
    options?: ComputeChoiceRequestOptions,
  ): Promise<PriceBook> {
    return this.#json(`/v1/prices/${encodeURIComponent(region)}`, {}, options);
  }

  async getLimits(options?: ComputeChoiceRequestOptions): Promise<LimitList> {
    return this.#json('/v1/limits', {}, options);
  }

  async listPresets(options?: ComputeChoiceRequestOptions): Promise<Preset[]> {
    const { presets } = await this.#json<{ presets: Preset[] }>(
      '/v1/presets',
      {},
      options,
    );
    return presets;
  }

  async getPolicy(options?: ComputeChoiceRequestOptions): Promise<Policy> {
    return this.#json('/v1/policy', {}, options);
  }

  async #call(
    path: string,
    call: Call,
    options?: ComputeChoiceRequestOptions,
  ): Promise<Response> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('compute-choice');
    return this.#checked(
      await this.#fetchApi.fetch(`${baseUrl}${path}`, {
        method: call.method ?? 'GET',
        headers: {
          ...call.headers,
          ...(call.body !== undefined && {
            'Content-Type': 'application/json',
          }),
          ...(options?.token && { Authorization: `Bearer ${options.token}` }),
        },
        ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
        ...(options?.signal && { signal: options.signal }),
      }),
    );
  }

  async #checked(response: Response): Promise<Response> {
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }

  async #json<T>(
    path: string,
    call: Call,
    options?: ComputeChoiceRequestOptions,
  ): Promise<T> {
    const response = await this.#call(path, call, options);
    return response.json();
  }

  async #jsonOrUndefined<T>(
    path: string,
    options?: ComputeChoiceRequestOptions,
  ): Promise<T | undefined> {
    try {
      return await this.#json<T>(path, {}, options);
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
