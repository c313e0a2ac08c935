import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '../src/job.mjs';

test('works on the day that it is started', async () => {
  assert.deepEqual(await run(new Date('2026-11-25T02:00:00Z')), {
    day: '2026-11-25',
  });
});
