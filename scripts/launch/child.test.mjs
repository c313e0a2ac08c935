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

/** Starts a launcher that runs this code, and reads the process id it prints. */
async function launcherOf(t, how, code) {
  const launcher = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { ${how} } from './scripts/launch/child.mjs';
       process.exitCode = await ${how}(process.execPath,
         ['-e', ${JSON.stringify(code)}], { cwd: '.', env: process.env });`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  t.after(() => launcher.kill('SIGKILL'));
  const [output] = await once(launcher.stdout, 'data');
  return { launcher, pid: Number(output.toString()) };
}

const WAIT = 'console.log(process.pid); setInterval(() => {}, 1000);';

test('ends the child when the launcher is told to end', async t => {
  const { launcher, pid } = await launcherOf(t, 'runInForeground', WAIT);

  launcher.kill('SIGTERM');
  const [code] = await once(launcher, 'exit');

  assert.equal(code, 143);
  assert.throws(() => process.kill(pid, 0), { code: 'ESRCH' });
});

test('ends what the child has started and left behind', async t => {
  const { launcher, pid } = await launcherOf(
    t,
    'runWithDescendants',
    `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(
      WAIT,
    )}], { stdio: 'inherit' });
     process.on('SIGTERM', () => process.exit(5));`,
  );

  launcher.kill('SIGTERM');
  const [code] = await once(launcher, 'exit');

  assert.equal(code, 5);
  assert.throws(() => process.kill(pid, 0), { code: 'ESRCH' });
});

test('ends what a child that failed by itself has left behind', async t => {
  const { launcher, pid } = await launcherOf(
    t,
    'runWithDescendants',
    `const left = require('child_process').spawn(process.execPath,
       ['-e', ${JSON.stringify(
         WAIT,
       )}], { stdio: ['ignore', 'pipe', 'ignore'] });
     left.stdout.once('data', pid =>
       process.stdout.write(pid, () => process.exit(6)));`,
  );

  const [code] = await once(launcher, 'exit');

  assert.equal(code, 6);
  assert.throws(() => process.kill(pid, 0), { code: 'ESRCH' });
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
