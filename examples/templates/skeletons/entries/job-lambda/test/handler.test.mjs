import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handler } from '../src/handler.mjs';

test('runs the job', async () => {
  assert.match((await handler()).day, /^\d{4}-\d{2}-\d{2}$/);
});
