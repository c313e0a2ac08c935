/**
 * Something on this machine that a person has to put right. It is shown as a
 * sentence, without a stack trace.
 */
export class Problem extends Error {
  /** @param {string} message what is wrong, and what to do about it */
  constructor(message, { exitCode = 1 } = {}) {
    super(message);
    this.name = 'Problem';
    this.exitCode = exitCode;
  }
}

const NETWORK_ERRORS =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT|ENOTCACHED|network request/;

/** Whether the output of npm or Yarn tells of a missing network. */
export function speaksOfNetwork(output) {
  return NETWORK_ERRORS.test(output);
}
