import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAndCollect } from './child.mjs';
import { Problem, speaksOfNetwork } from './problem.mjs';

const LOCKFILE = 'yarn.lock';
/** Written by Yarn as the last step of an install. */
const YARN_STATE = 'node_modules/.yarn-state.yml';
/** Written here: which lockfile was installed, and for which machine. */
const RECORD = 'node_modules/.compute-choice-install.json';

function describe(root, { platform, arch }) {
  const lockfile = createHash('sha256')
    .update(readFileSync(join(root, LOCKFILE)))
    .digest('hex');
  return { lockfile, platform, arch };
}

function readRecord(root) {
  try {
    return JSON.parse(readFileSync(join(root, RECORD), 'utf8'));
  } catch {
    return undefined;
  }
}

function modifiedMs(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

/**
 * Whether the packages in node_modules are missing or older than the lockfile.
 *
 * @param {string} root
 * @param {{ platform: string, arch: string }} machine
 */
export function needsInstall(root, machine) {
  const installedMs = modifiedMs(join(root, YARN_STATE));
  if (installedMs === undefined) {
    return true;
  }
  const wanted = describe(root, machine);
  const record = readRecord(root);
  if (record) {
    const { platform, arch } = record;
    if (platform !== wanted.platform || arch !== wanted.arch) {
      return true;
    }
    if (record.lockfile === wanted.lockfile) {
      return false;
    }
  }
  // Somebody may have run `yarn install` by hand since.
  return installedMs <= modifiedMs(join(root, LOCKFILE));
}

function explain(output) {
  if (speaksOfNetwork(output)) {
    return new Problem(
      'The packages could not be downloaded, because the package registry cannot be reached.\n' +
        'Check the network (and the proxy settings of Yarn) and run the same command again; it continues where it stopped.',
    );
  }
  if (output.includes('YN0028')) {
    return new Problem(
      'yarn.lock does not match the package.json files. Run `yarn install` and commit the new yarn.lock.',
    );
  }
  const tail = output.trim().split('\n').slice(-25).join('\n');
  return new Problem(`The packages could not be installed:\n${tail}`);
}

/**
 * Installs exactly what the lockfile says.
 *
 * @param {object} options
 * @param {string} options.root
 * @param {import('./toolchain.mjs').Toolchain} options.toolchain
 * @param {object} options.env
 * @param {{ platform: string, arch: string }} options.machine
 * @param {(line: string) => void} options.say
 * @throws Problem that tells why it failed
 */
export async function install({ root, toolchain, env, machine, say }) {
  say('Installing packages (two minutes or so the first time) …');
  const started = Date.now();
  const { code, stdout, stderr } = await runAndCollect(
    toolchain.yarn,
    ['install', '--immutable'],
    {
      cwd: root,
      env,
      onLine: line => {
        const step = line.match(/┌ (\w+) step/);
        if (step) {
          say(`  ${step[1].toLowerCase()} …`);
        }
      },
    },
  );
  if (code !== 0) {
    throw explain(stdout + stderr);
  }
  writeFileSync(join(root, RECORD), JSON.stringify(describe(root, machine)));
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}
