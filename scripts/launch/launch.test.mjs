import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runAndCollect } from './child.mjs';

const launch = (...args) =>
  runAndCollect(process.execPath, ['scripts/launch.mjs', ...args]);

test('explains itself, and fails, where no command is given', async () => {
  for (const args of [[], ['serve'], ['toString']]) {
    const { code, stderr } = await launch(...args);

    assert.equal(code, 2);
    assert.match(stderr, /Usage: node scripts\/launch\.mjs <command>/);
  }
});

test('runs a program on a supported Node, and passes its exit code on', async () => {
  const { code, stdout } = await launch(
    'exec',
    'node',
    '-e',
    'console.log(process.version); process.exit(3)',
  );

  assert.equal(code, 3);
  assert.match(stdout, /^v(22|24)\./m);
});

test('says so where a program does not exist', async () => {
  const { code, stderr } = await launch('exec', 'no-such-program');

  assert.equal(code, 127);
  assert.match(stderr, /no-such-program cannot be run/);
});
