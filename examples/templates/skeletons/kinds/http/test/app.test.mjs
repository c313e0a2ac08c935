import assert from 'node:assert/strict';
import { test } from 'node:test';
import { respond } from '../src/app.mjs';

test('greets', () => {
  assert.deepEqual(respond({ method: 'GET', path: '/' }), {
    status: 200,
    body: { message: 'Hello' },
  });
});

test('is healthy', () => {
  assert.equal(respond({ method: 'GET', path: '/health' }).status, 200);
});

test('names what is not there', () => {
  assert.equal(respond({ method: 'GET', path: '/nowhere' }).status, 404);
  assert.equal(respond({ method: 'DELETE', path: '/' }).status, 405);
});
