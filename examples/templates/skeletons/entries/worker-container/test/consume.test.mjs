import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consume } from '../src/consume.mjs';
import { handleMessage } from '../src/work.mjs';

test('removes what was handled, and leaves what failed', async () => {
  const stop = new AbortController();
  const removed = [];
  await consume({
    handle: handleMessage,
    signal: stop.signal,
    queue: {
      async receive() {
        stop.abort();
        return [{ body: '{"id":"1"}' }, { body: 'not JSON' }];
      },
      async remove(message) {
        removed.push(message.body);
      },
    },
  });
  assert.deepEqual(removed, ['{"id":"1"}']);
});
