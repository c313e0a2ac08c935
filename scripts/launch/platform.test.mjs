import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPlatform } from './platform.mjs';

test('accepts Linux and macOS', () => {
  checkPlatform({ platform: 'linux', arch: 'arm64' });
  checkPlatform({ platform: 'darwin', arch: 'x64' });
});

test('points Windows users to WSL', () => {
  assert.throws(
    () => checkPlatform({ platform: 'win32', arch: 'x64' }),
    /WSL 2/,
  );
});

test('names any other platform that it refuses', () => {
  assert.throws(
    () => checkPlatform({ platform: 'linux', arch: 'ia32' }),
    /linux on ia32.*not supported/,
  );
});
