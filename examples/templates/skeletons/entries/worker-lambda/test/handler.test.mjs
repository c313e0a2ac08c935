import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handler } from '../src/handler.mjs';

test('asks only for what failed once more', async () => {
  const answer = await handler({
    Records: [
      { messageId: 'good', body: '{"id":"1"}' },
      { messageId: 'bad', body: 'not JSON' },
    ],
  });
  assert.deepEqual(answer, { batchItemFailures: [{ itemIdentifier: 'bad' }] });
});
