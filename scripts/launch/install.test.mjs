import assert from 'node:assert/strict';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { install, needsInstall } from './install.mjs';
import { fakeRepository } from './testing/fakeRepository.mjs';

const machine = { platform: 'linux', arch: 'x64' };
const BEFORE = new Date('2026-01-01');
const AFTER = new Date('2026-01-02');
const LATER = new Date('2100-01-01');

/** A repository whose Yarn is this shell script. */
function repositoryWith(t, yarn) {
  const root = fakeRepository(t, {
    'yarn.lock': 'lockfile 1',
    'bin/yarn': `#!/bin/sh\n${yarn}\n`,
  });
  const said = [];
  return {
    root,
    said,
    install: () =>
      install({
        root,
        machine,
        toolchain: { yarn: join(root, 'bin/yarn') },
        env: process.env,
        say: line => said.push(line),
      }),
  };
}

const YARN_THAT_WORKS = `
echo "$@" > arguments
echo "➤ YN0000: ┌ Fetch step"
mkdir -p node_modules && echo state > node_modules/.yarn-state.yml`;

test('installs once, and again only after the lockfile changed', async t => {
  const repository = repositoryWith(t, YARN_THAT_WORKS);
  const { root } = repository;
  assert.equal(needsInstall(root, machine), true);

  await repository.install();

  assert.equal(
    readFileSync(join(root, 'arguments'), 'utf8').trim(),
    'install --immutable',
  );
  assert.ok(repository.said.includes('  fetch …'));
  assert.equal(needsInstall(root, machine), false);

  writeFileSync(join(root, 'yarn.lock'), 'lockfile 2');
  utimesSync(join(root, 'yarn.lock'), LATER, LATER);
  assert.equal(needsInstall(root, machine), true);
});

test('installs again on another machine', async t => {
  const repository = repositoryWith(t, YARN_THAT_WORKS);
  await repository.install();

  assert.equal(
    needsInstall(repository.root, { platform: 'darwin', arch: 'arm64' }),
    true,
  );
});

test('accepts what somebody installed with Yarn alone', t => {
  const root = fakeRepository(t, {
    'yarn.lock': 'lockfile',
    'node_modules/.yarn-state.yml': 'state',
  });
  utimesSync(join(root, 'yarn.lock'), BEFORE, BEFORE);
  utimesSync(join(root, 'node_modules/.yarn-state.yml'), AFTER, AFTER);
  assert.equal(needsInstall(root, machine), false);

  utimesSync(join(root, 'node_modules/.yarn-state.yml'), BEFORE, BEFORE);
  utimesSync(join(root, 'yarn.lock'), AFTER, AFTER);
  assert.equal(needsInstall(root, machine), true);
});

test('says that the network is missing, and stays uninstalled', async t => {
  const repository = repositoryWith(
    t,
    'echo "RequestError: getaddrinfo ENOTFOUND registry"; exit 1',
  );

  await assert.rejects(repository.install(), /registry cannot be reached/);
  assert.equal(needsInstall(repository.root, machine), true);
});

test('says that the lockfile is out of date', async t => {
  const repository = repositoryWith(
    t,
    'echo "YN0028: The lockfile would have been modified"; exit 1',
  );

  await assert.rejects(repository.install(), /yarn\.lock does not match/);
});

test('shows the end of any other failure', async t => {
  const repository = repositoryWith(t, 'echo "disk full"; exit 1');

  await assert.rejects(repository.install(), /disk full/);
});
