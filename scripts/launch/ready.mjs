import { get } from 'node:http';

const PAUSE_MS = 1000;

/** The development server answers only after the first build. */
const PATIENCE_MS = 300_000;

function answers(url) {
  return new Promise(resolve => {
    const request = get(url, { timeout: PATIENCE_MS }, response => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once('socket', socket => socket.unref());
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });
}

/**
 * Calls back once the addresses answer, asking one after the other. It never
 * keeps the process alive.
 *
 * @returns {() => void} stops the waiting
 */
export function whenReady(urls, onReady, { pauseMs = PAUSE_MS } = {}) {
  const waiting = [...urls];
  let stopped = false;
  const ask = async () => {
    if (await answers(waiting[0])) {
      waiting.shift();
    }
    if (stopped) {
      return;
    }
    if (waiting.length === 0) {
      onReady();
    } else {
      setTimeout(ask, pauseMs).unref();
    }
  };
  ask();
  return () => {
    stopped = true;
  };
}
