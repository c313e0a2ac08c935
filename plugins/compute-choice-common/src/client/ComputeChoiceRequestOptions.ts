/** Options of every call.
 *
 * @public
 */
export interface ComputeChoiceRequestOptions {
  /** A Backstage token; in a browser the fetch API adds the user's own. */
  token?: string;
  /** Aborts the call. */
  signal?: AbortSignal;
}
