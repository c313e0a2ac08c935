import assert from 'node:assert/strict';
import { test } from 'node:test';

test('runs the job and ends', async () => {
  await assert.doesNotReject(import('../src/main.mjs'));
});
