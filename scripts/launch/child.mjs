import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { setTimeout } from 'node:timers/promises';

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** How long what was started may take to end by itself. */
const LAST_WORDS_MS = 10_000;
const POLL_MS = 50;

/** Exit code of a shell for a child that ended with this code or signal. */
export function exitCodeOf(code, signal) {
  return signal ? 128 + constants.signals[signal] : code ?? 1;
}

/**
 * Runs a program until it ends. Signals are handed on, so that the launcher
 * never outlives what it started.
 *
 * @returns {Promise<number>} the exit code
 */
export function runInForeground(command, args, { cwd, env }) {
  return supervise(spawn(command, args, { cwd, env, stdio: 'inherit' }));
}

/**
 * Runs a program that starts others, and ends all of them with it. They have a
 * process group of their own and no terminal to read from.
 *
 * @returns {Promise<number>} the exit code
 */
export async function runWithDescendants(command, args, { cwd, env }) {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  const code = await supervise(child, signal => signalGroup(child, signal));
  await endGroup(child);
  return code;
}

function supervise(child, handOn = signal => child.kill(signal)) {
  return new Promise((resolve, reject) => {
    const release = () =>
      FORWARDED.forEach(signal => process.removeListener(signal, handOn));
    FORWARDED.forEach(signal => process.on(signal, handOn));
    child.once('error', error => {
      release();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      release();
      resolve(exitCodeOf(code, signal));
    });
  });
}

/** False once nobody of the group is left. */
function signalGroup({ pid }, signal) {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}

async function endGroup(child) {
  const deadline = Date.now() + LAST_WORDS_MS;
  signalGroup(child, 'SIGTERM');
  while (signalGroup(child, 0)) {
    if (Date.now() > deadline) {
      signalGroup(child, 'SIGKILL');
    }
    await setTimeout(POLL_MS);
  }
}

/**
 * Runs a program and collects what it writes.
 *
 * @param {{ cwd?: string, env?: object, onLine?: (line: string) => void }} options
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>}
 */
export function runAndCollect(command, args, { cwd, env, onLine } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const handOn = signal => child.kill(signal);
    FORWARDED.forEach(signal => process.on(signal, handOn));
    const output = { stdout: '', stderr: '' };
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', text => {
      output.stdout += text;
      const lines = (rest + text).split('\n');
      rest = lines.pop();
      lines.forEach(line => onLine?.(line));
    });
    child.stderr.setEncoding('utf8').on('data', text => {
      output.stderr += text;
    });
    const finish = code => {
      FORWARDED.forEach(signal => process.removeListener(signal, handOn));
      resolve({ code, ...output });
    };
    child.once('error', error => {
      output.stderr += error.message;
      finish(127);
    });
    child.once('close', (code, signal) => finish(exitCodeOf(code, signal)));
  });
}
