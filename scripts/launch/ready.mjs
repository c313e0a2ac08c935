import { get } from 'node:http';

const POLL_MS = 300;

function answers(url) {
  return new Promise(resolve => {
    const request = get(url, { timeout: 2000 }, response => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });
}

/**
 * Calls back once all of the addresses answer. It gives up as soon as it is
 * stopped, and never keeps the process alive.
 *
 * @returns {() => void} stops the waiting
 */
export function whenReady(urls, onReady) {
  let stopped = false;
  const poll = async () => {
    const ready = (await Promise.all(urls.map(answers))).every(Boolean);
    if (stopped) {
      return;
    }
    if (ready) {
      onReady();
    } else {
      setTimeout(poll, POLL_MS).unref();
    }
  };
  poll();
  return () => {
    stopped = true;
  };
}
