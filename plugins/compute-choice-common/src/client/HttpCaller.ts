import { CompoundEntityRef, parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import { ComputeChoiceRequestOptions } from './ComputeChoiceRequestOptions';

/**
 * How the backend begins the message of a 404 for an entity that exists but has
 * no profile; every other 404 is an error.
 *
 * @public
 */
export const NO_PROFILE_MESSAGE = 'No workload profile';

/** One HTTP call. */
export interface Call {
  method?: string;
  body?: string;
  headers?: Record<string, string>;
}

/** A JSON body with its type. */
export function json(body: unknown): Pick<Call, 'body' | 'headers'> {
  return {
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  };
}

/** The query string of the fields that are stated. */
export function searchOf(query: object = {}): string {
  const stated = Object.entries(query).filter(
    ([, value]) => value !== undefined,
  );
  const search = new URLSearchParams(
    stated.map(([name, value]) => [name, String(value)]),
  );
  return stated.length > 0 ? `?${search}` : '';
}

/** The path of an entity's resource. */
export function pathOf(entityRef: string | CompoundEntityRef): string {
  const { kind, namespace, name } =
    typeof entityRef === 'string' ? parseEntityRef(entityRef) : entityRef;
  return [kind, namespace, name].map(encodeURIComponent).join('/');
}

/** Calls the backend and understands its errors. */
export class HttpCaller {
  readonly #discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetchApi: { fetch: typeof fetch };

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi?: { fetch: typeof fetch };
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi ?? { fetch };
  }

  /** @throws ResponseError unless the status is 2xx. */
  async call(
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
          ...(options?.token && { Authorization: `Bearer ${options.token}` }),
        },
        ...(call.body !== undefined && { body: call.body }),
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

  /** The JSON answer to a call. */
  async json<T>(
    path: string,
    call: Call,
    options?: ComputeChoiceRequestOptions,
  ): Promise<T> {
    const response = await this.call(path, call, options);
    return response.json();
  }

  /** What is at a path. */
  async get<T>(
    path: string,
    options?: ComputeChoiceRequestOptions,
  ): Promise<T> {
    return this.json(path, {}, options);
  }

  /** The answer to a JSON body; to none if it is undefined. */
  async post<T>(
    path: string,
    body: unknown,
    options?: ComputeChoiceRequestOptions,
  ): Promise<T> {
    const sent = body === undefined ? {} : json(body);
    return this.json(path, { method: 'POST', ...sent }, options);
  }

  /** What is at a path, or undefined where there is no profile. */
  async getUnlessNoProfile<T>(
    path: string,
    options?: ComputeChoiceRequestOptions,
  ): Promise<T | undefined> {
    const response = await this.callUnlessNoProfile(path, {}, options);
    return response?.json();
  }

  /** The answer, or undefined where there is no profile. */
  async callUnlessNoProfile(
    path: string,
    call: Call,
    options?: ComputeChoiceRequestOptions,
  ): Promise<Response | undefined> {
    try {
      return await this.call(path, call, options);
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
