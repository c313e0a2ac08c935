import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Exit code of a shell for a child that ended with this code or signal. */
export function exitCodeOf(code, signal) {
  return signal ? 128 + constants.signals[signal] : code ?? 1;
}

/**
 * Runs a program in the foreground until it ends. Signals are handed on, so
 * that the launcher never outlives, or leaves behind, what it started.
 *
 * @returns {Promise<number>} the exit code
 */
export function runInForeground(command, args, { cwd, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: 'inherit' });
    const handOn = signal => child.kill(signal);
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
