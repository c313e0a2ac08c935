import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInForeground, runWithDescendants } from './child.mjs';
import { install, needsInstall } from './install.mjs';
import { checkPlatform } from './platform.mjs';
import { checkPorts } from './ports.mjs';
import { Problem } from './problem.mjs';
import { whenReady } from './ready.mjs';
import { environmentFor, findToolchain } from './toolchain.mjs';
import { readPins } from './versions.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const BACKSTAGE_CLI = join(
  ROOT,
  'node_modules/@backstage/cli/bin/backstage-cli',
);

const USAGE = `Usage: node scripts/launch.mjs <command>

  start [arguments]          start the portal; arguments go to backstage-cli
  test [arguments]           run all tests; arguments go to Jest
  install                    install what is missing, and nothing else
  exec <program> [arguments] run a program on the supported Node and Yarn`;

const say = line => console.log(line);

async function prepare() {
  const machine = { platform: process.platform, arch: process.arch };
  checkPlatform(machine);
  const toolchain = await findToolchain({
    root: ROOT,
    pins: readPins(ROOT),
    running: process,
    say,
  });
  const env = environmentFor(toolchain, { root: ROOT, env: process.env });
  if (needsInstall(ROOT, machine)) {
    await install({ root: ROOT, toolchain, env, machine, say });
  }
  const withEnv = extraEnv => ({ cwd: ROOT, env: { ...env, ...extraEnv } });
  return {
    node: toolchain.node,
    run: (program, args, extraEnv) =>
      runInForeground(program, args, withEnv(extraEnv)),
    serve: (program, args, extraEnv) =>
      runWithDescendants(program, args, withEnv(extraEnv)),
  };
}

/** Own configuration may move the ports, so only the default ones are checked. */
function usesDefaultPorts(args) {
  return (
    !args.some(arg => arg.startsWith('--config')) &&
    !existsSync(join(ROOT, 'app-config.local.yaml'))
  );
}

async function start(args) {
  // One part of the portal alone, such as `yarn start backend`.
  const wholePortal = args.every(arg => arg.startsWith('-'));
  const checked = wholePortal && usesDefaultPorts(args);
  if (checked) {
    await checkPorts();
  }
  const { node, serve } = await prepare();
  const started = Date.now();
  const stopWaiting = checked
    ? whenReady(
        [
          'http://localhost:7007/.backstage/health/v1/readiness',
          'http://localhost:3000/',
        ],
        () =>
          say(
            `\nThe portal is ready after ${Math.round(
              (Date.now() - started) / 1000,
            )} s: http://localhost:3000 (sign in with "Enter"; Ctrl-C stops it)\n`,
          ),
      )
    : () => {};
  try {
    return await serve(
      node,
      [BACKSTAGE_CLI, 'repo', 'start', ...args],
      process.stdout.isTTY ? {} : { BROWSER: 'none' },
    );
  } finally {
    stopWaiting();
  }
}

async function test(args) {
  const { node, run } = await prepare();
  const namesFiles = args.some(arg => !arg.startsWith('-'));
  const launcherCode = namesFiles
    ? 0
    : await run(node, ['--test', 'scripts/launch/*.test.mjs']);
  const code = await run(node, [BACKSTAGE_CLI, 'repo', 'test', ...args], {
    CI: '1',
    BACKSTAGE_TEST_DISABLE_DOCKER: '1',
  });
  return code || launcherCode;
}

async function exec([program, ...args]) {
  if (!program) {
    throw new Problem(`exec needs a program.\n\n${USAGE}`, { exitCode: 2 });
  }
  const { run } = await prepare();
  try {
    return await run(program, args);
  } catch (error) {
    throw new Problem(`${program} cannot be run: ${error.message}`, {
      exitCode: 127,
    });
  }
}

async function installOnly() {
  await prepare();
  return 0;
}

const COMMANDS = { start, test, install: installOnly, exec };

/**
 * @param {string[]} args name of the command, and what belongs to it
 * @returns {Promise<number>} the exit code
 */
export async function runCommand([name, ...args]) {
  if (!Object.hasOwn(COMMANDS, name ?? '')) {
    throw new Problem(USAGE, { exitCode: 2 });
  }
  return COMMANDS[name](args);
}
