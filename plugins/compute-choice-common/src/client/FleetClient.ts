import {
  CompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  FleetFilter,
  FleetPage,
  FleetQueryInput,
  FleetSummary,
  ProfileRevision,
  Reevaluation,
} from '../schema';
import { ComputeChoiceRequestOptions } from './ComputeChoiceRequestOptions';
import { FleetApi } from './FleetApi';
import { HttpCaller, pathOf, searchOf } from './HttpCaller';

/**
 * Asks the Compute Choice backend about all profiled entities.
 *
 * @public
 */
export class FleetClient implements FleetApi {
  readonly #http: HttpCaller;

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi?: { fetch: typeof fetch };
  }) {
    this.#http = new HttpCaller(options);
  }

  async listFleet(
    query?: FleetQueryInput,
    options?: ComputeChoiceRequestOptions,
  ): Promise<FleetPage> {
    return this.#http.get(`/v1/fleet${searchOf(query)}`, options);
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
    return this.#http.get(`/v1/fleet/summary${searchOf(filter)}`, options);
  }

  async getReevaluation(
    options?: ComputeChoiceRequestOptions,
  ): Promise<Reevaluation> {
    return this.#http.get('/v1/fleet/reevaluation', options);
  }

  async startReevaluation(
    options?: ComputeChoiceRequestOptions,
  ): Promise<Reevaluation> {
    return this.#http.post('/v1/fleet/reevaluation', undefined, options);
  }

  async relinkProfile(
    entityRef: string | CompoundEntityRef,
    from: string | CompoundEntityRef,
    options?: ComputeChoiceRequestOptions,
  ): Promise<ProfileRevision> {
    return this.#http.post(
      `/v1/profiles/${pathOf(entityRef)}/relink`,
      { from: typeof from === 'string' ? from : stringifyEntityRef(from) },
      options,
    );
  }
}
