import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { runAndCollect, runInForeground } from './child.mjs';

const options = { cwd: process.cwd(), env: process.env };

test('passes the exit code on', async () => {
  assert.equal(
    await runInForeground('node', ['-e', 'process.exit(7)'], options),
    7,
  );
});

test('reports a child that a signal ended as a shell does', async () => {
  assert.equal(
    await runInForeground(
      'node',
      ['-e', "process.kill(process.pid, 'SIGKILL')"],
      options,
    ),
    137,
  );
});

test('ends the child when the launcher is told to end', async () => {
  const launcher = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { runInForeground } from './scripts/launch/child.mjs';
       process.exitCode = await runInForeground(
         process.execPath,
         ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)'],
         { cwd: '.', env: process.env },
       );`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [output] = await once(launcher.stdout, 'data');
  const childPid = Number(output.toString());

  launcher.kill('SIGTERM');
  const [code] = await once(launcher, 'exit');

  assert.equal(code, 143);
  assert.throws(() => process.kill(childPid, 0), { code: 'ESRCH' });
});

test('collects output line by line', async () => {
  const lines = [];
  const { code, stdout, stderr } = await runAndCollect(
    'node',
    ['-e', "console.log('one\\ntwo'); console.error('wrong')"],
    { onLine: line => lines.push(line) },
  );

  assert.equal(code, 0);
  assert.deepEqual(lines, ['one', 'two']);
  assert.equal(stdout, 'one\ntwo\n');
  assert.equal(stderr, 'wrong\n');
});

test('tells of a program that does not exist', async () => {
  const { code, stderr } = await runAndCollect('no-such-program', []);

  assert.equal(code, 127);
  assert.match(stderr, /ENOENT/);
});
