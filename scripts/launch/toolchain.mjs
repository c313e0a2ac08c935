import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { runAndCollect } from './child.mjs';
import { Problem, speaksOfNetwork } from './problem.mjs';
import { majorOf, OLDEST_NPM_MAJOR } from './versions.mjs';

/**
 * The Node and the Yarn that everything else runs on.
 *
 * @typedef {{ node: string, yarn: string }} Toolchain
 *   absolute paths of the two programs
 */

// Where the programs of each set of packages are.
const MEMORY = 'node_modules/.cache/compute-choice/toolchain.json';

// Runs inside npx: prints where npx has put the two programs.
const TELL_PATHS = `
  const { existsSync } = require('fs');
  const { delimiter, join } = require('path');
  const yarn = process.env.PATH.split(delimiter)
    .map(folder => join(folder, 'yarn'))
    .find(file => existsSync(file));
  const { version, execPath } = process;
  console.log(JSON.stringify({ version, node: execPath, yarn }));
`;

function readMemory(root) {
  try {
    return JSON.parse(readFileSync(join(root, MEMORY), 'utf8'));
  } catch {
    return {};
  }
}

function recall(root, key) {
  const toolchain = readMemory(root)[key];
  return toolchain && existsSync(toolchain.node) && existsSync(toolchain.yarn)
    ? toolchain
    : undefined;
}

function remember(root, key, toolchain) {
  const file = join(root, MEMORY);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    JSON.stringify({ ...readMemory(root), [key]: toolchain }),
  );
}

async function checkNpm(run) {
  const { code, stdout } = await run('npm', ['--version'], { cwd: tmpdir() });
  if (code !== 0) {
    throw new Problem(
      'npm was not found. It comes with Node: install Node 22 or 24 from https://nodejs.org.',
    );
  }
  if (majorOf(stdout) < OLDEST_NPM_MAJOR) {
    throw new Problem(
      `npm ${stdout.trim()} is too old; npm ${OLDEST_NPM_MAJOR} or newer is needed. ` +
        'Install Node 22 or 24 from https://nodejs.org, which brings a newer npm.',
    );
  }
}

function explainNpx({ stdout, stderr }, wanted) {
  if (speaksOfNetwork(stdout + stderr)) {
    return new Problem(
      `${wanted} could not be downloaded, because the npm registry cannot be reached.\n` +
        'Check the network (and the proxy settings of npm) and try again.',
    );
  }
  return new Problem(
    `${wanted} could not be fetched through npm:\n${(stderr || stdout).trim()}`,
  );
}

/** The Yarn that runs the launcher, if it is the pinned one. */
function yarnAround(env, pins) {
  const [name, version] = (env.npm_config_user_agent ?? '').split(/[ /]/);
  return name === 'yarn' && version === pins.yarnVersion && env.npm_execpath;
}

/**
 * Finds a supported Node and the pinned Yarn. What the machine does not have
 * comes from npm through npx, which keeps it for the next time.
 *
 * @param {object} options
 * @param {string} options.root
 * @param {{ nodeMajors: number[], newestNode: number, yarnVersion: string }} options.pins
 * @param {{ version: string, execPath: string, env: object }} options.running
 *   the Node process that runs the launcher
 * @param {(line: string) => void} options.say
 * @returns {Promise<Toolchain>}
 */
export async function findToolchain({
  root,
  pins,
  running,
  say,
  run = runAndCollect,
}) {
  const supported = pins.nodeMajors.includes(majorOf(running.version));
  const yarnHere = supported && yarnAround(running.env, pins);
  if (yarnHere) {
    return { node: running.execPath, yarn: yarnHere };
  }
  const packages = [
    ...(supported ? [] : [`node@${pins.newestNode}`]),
    `@yarnpkg/cli-dist@${pins.yarnVersion}`,
  ];
  const key = packages.join(' ');
  const known = recall(root, key);
  if (known) {
    return supported ? { ...known, node: running.execPath } : known;
  }

  await checkNpm(run);
  const wanted = supported
    ? `Yarn ${pins.yarnVersion}`
    : `Node ${pins.newestNode} and Yarn ${pins.yarnVersion}`;
  say(
    supported
      ? `Getting ${wanted} …`
      : `Node ${majorOf(
          running.version,
        )} is not supported: getting ${wanted} …`,
  );
  const answer = await run(
    'npx',
    [
      '--yes',
      '--loglevel=error',
      ...packages.flatMap(name => ['--package', name]),
      '--',
      'node',
      '-e',
      TELL_PATHS,
    ],
    // Outside the repository, where npx has no node_modules to search first.
    { cwd: tmpdir() },
  );
  if (answer.code !== 0) {
    throw explainNpx(answer, wanted);
  }
  const { version, node, yarn } = JSON.parse(answer.stdout.trim());
  if (!pins.nodeMajors.includes(majorOf(version))) {
    throw new Problem(
      `npm did not provide Node ${pins.newestNode} (it runs ${version}). ` +
        'If npm is set to ignore install scripts, install Node 22 or 24 from https://nodejs.org.',
    );
  }
  const toolchain = { node, yarn };
  remember(root, key, toolchain);
  return toolchain;
}

/**
 * The environment in which `node`, `yarn` and the repository's own programs
 * are found first.
 *
 * @param {Toolchain} toolchain
 */
export function environmentFor(toolchain, { root, env }) {
  return {
    ...env,
    PATH: [
      dirname(toolchain.node),
      dirname(toolchain.yarn),
      join(root, 'node_modules/.bin'),
      env.PATH,
    ].join(delimiter),
  };
}
