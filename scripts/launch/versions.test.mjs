import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeRepository } from './testing/fakeRepository.mjs';
import { majorOf, readPins } from './versions.mjs';

test('reads the pins from the root package.json', t => {
  const root = fakeRepository(t, {
    'package.json': JSON.stringify({
      engines: { node: '22 || 24' },
      packageManager: 'yarn@4.18.1+sha512.abc',
    }),
  });

  assert.deepEqual(readPins(root), {
    nodeMajors: [22, 24],
    newestNode: 24,
    yarnVersion: '4.18.1',
  });
});

test('finds the major of a version with and without a v', () => {
  assert.equal(majorOf('v24.21.0'), 24);
  assert.equal(majorOf('6.14.18\n'), 6);
});
