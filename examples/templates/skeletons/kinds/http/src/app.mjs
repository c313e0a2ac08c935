/**
 * Answers one request. It knows nothing of the platform that it runs on.
 *
 * @param {{ method: string, path: string }} request
 * @returns {{ status: number, body: unknown }}
 */
export function respond({ method, path }) {
  if (method !== 'GET') {
    return { status: 405, body: { error: `${method} is not supported` } };
  }
  switch (path) {
    case '/':
      return { status: 200, body: { message: 'Hello' } };
    case '/health':
      return { status: 200, body: { status: 'ok' } };
    default:
      return { status: 404, body: { error: `There is no ${path}` } };
  }
}
