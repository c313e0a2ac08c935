import { ResponseError } from '@backstage/errors';
import { ComputeChoiceRequestOptions } from './ComputeChoiceRequestOptions';

/** One HTTP request below the plugin's base URL. */
export interface Call {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Sends requests to the Compute Choice backend. */
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

  /** @throws ResponseError if the answer is an error. */
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

  /** The JSON of the answer. */
  async json<T>(
    path: string,
    call: Call,
    options?: ComputeChoiceRequestOptions,
  ): Promise<T> {
    const response = await this.call(path, call, options);
    return response.json();
  }
}
