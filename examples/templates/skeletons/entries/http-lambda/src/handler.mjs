import { respond } from './app.mjs';

/** Where the method and the path are depends on what stands in front. */
function requestOf(event) {
  return {
    method: event.requestContext?.http?.method ?? event.httpMethod,
    path: event.rawPath ?? event.path,
  };
}

export async function handler(event) {
  const { status, body } = respond(requestOf(event));
  return {
    statusCode: status,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
}
