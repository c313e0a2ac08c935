import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handler } from '../src/handler.mjs';

test('answers a function URL or an HTTP API', async () => {
  const answer = await handler({
    rawPath: '/',
    requestContext: { http: { method: 'GET' } },
  });
  assert.deepEqual(JSON.parse(answer.body), { message: 'Hello' });
});

test('answers a load balancer or a REST API', async () => {
  const answer = await handler({ path: '/nowhere', httpMethod: 'GET' });
  assert.equal(answer.statusCode, 404);
});
