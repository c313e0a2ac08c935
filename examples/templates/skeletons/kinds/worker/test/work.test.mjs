import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handleMessage } from '../src/work.mjs';

test('handles a message', async () => {
  await assert.doesNotReject(handleMessage('{"id":"42"}'));
});

test('refuses what it cannot read, so that it is delivered again', async () => {
  await assert.rejects(handleMessage('not JSON'));
});
