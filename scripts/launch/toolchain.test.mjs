import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { fakeRepository } from './testing/fakeRepository.mjs';
import { environmentFor, findToolchain } from './toolchain.mjs';

const pins = { nodeMajors: [22, 24], newestNode: 24, yarnVersion: '4.18.1' };

/** A machine with this npm, whose npx gives this answer. */
function machineWith(t, { npm = '11.0.0', npx = {} } = {}) {
  const root = fakeRepository(t, { 'bin/node': '', 'bin/yarn': '' });
  const paths = {
    node: join(root, 'bin/node'),
    yarn: join(root, 'bin/yarn'),
  };
  const calls = [];
  const run = async (command, args) => {
    calls.push(command);
    if (command === 'npm') {
      return npm
        ? { code: 0, stdout: `${npm}\n`, stderr: '' }
        : { code: 127, stdout: '', stderr: 'spawn npm ENOENT' };
    }
    calls.push(...args.filter(arg => /^(node|@yarnpkg)/.test(arg)));
    return {
      code: 0,
      stdout: JSON.stringify({ version: 'v24.1.0', ...paths }),
      stderr: '',
      ...npx,
    };
  };
  const find = (version, env = {}) =>
    findToolchain({
      root,
      pins,
      running: { version, execPath: paths.node, env },
      say: () => {},
      run,
    });
  return { paths, calls, find };
}

test('brings Node and Yarn where Node is too old, and only once', async t => {
  const { find, calls, paths } = machineWith(t);

  assert.deepEqual(await find('v20.20.2'), paths);
  assert.deepEqual(calls, [
    'npm',
    'npx',
    'node@24',
    '@yarnpkg/cli-dist@4.18.1',
    'node',
  ]);

  calls.length = 0;
  assert.deepEqual(await find('v20.20.2'), paths);
  assert.deepEqual(calls, []);
});

test('keeps a supported Node, and brings only Yarn', async t => {
  const { find, calls, paths } = machineWith(t);

  assert.equal((await find('v22.3.0')).node, paths.node);
  assert.ok(!calls.includes('node@24'));
});

test('uses the Yarn that runs the launcher if it is the pinned one', async t => {
  const { find, calls } = machineWith(t);
  const env = {
    npm_config_user_agent: 'yarn/4.18.1 npm/? node/v24.1.0',
    npm_execpath: '/opt/yarn',
  };

  assert.equal((await find('v24.1.0', env)).yarn, '/opt/yarn');
  assert.deepEqual(calls, []);
});

test('asks for a newer npm where it is too old', async t => {
  const { find } = machineWith(t, { npm: '6.14.18' });

  await assert.rejects(find('v18.0.0'), /npm 6\.14\.18 is too old/);
});

test('says that npm is missing', async t => {
  const { find } = machineWith(t, { npm: '' });

  await assert.rejects(find('v18.0.0'), /npm was not found/);
});

test('says that the network is missing', async t => {
  const { find } = machineWith(t, {
    npx: { code: 1, stdout: '', stderr: 'npm error code EAI_AGAIN' },
  });

  await assert.rejects(find('v20.0.0'), /registry cannot be reached/);
});

test('says so where npm brings no supported Node', async t => {
  const { find } = machineWith(t, {
    npx: {
      stdout: JSON.stringify({ version: 'v20.0.0', node: 'n', yarn: 'y' }),
    },
  });

  await assert.rejects(find('v20.0.0'), /did not provide Node 24/);
});

test('puts the toolchain before everything else on the path', () => {
  const { PATH, LANG } = environmentFor(
    { node: '/tools/node24/node', yarn: '/tools/yarn4/yarn' },
    { root: '/repository', env: { PATH: '/usr/bin', LANG: 'C' } },
  );

  assert.equal(
    PATH,
    '/tools/node24:/tools/yarn4:/repository/node_modules/.bin:/usr/bin',
  );
  assert.equal(LANG, 'C');
});
