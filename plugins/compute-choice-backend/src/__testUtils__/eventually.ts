import { setImmediate } from 'node:timers/promises';

const MAX_ATTEMPTS = 2000;

/** Asks again until the answer is as wanted; the last answer otherwise. */
export async function eventually<T>(
  ask: () => Promise<T>,
  isWanted: (answer: T) => boolean,
): Promise<T> {
  let answer = await ask();
  for (let count = 0; count < MAX_ATTEMPTS && !isWanted(answer); count++) {
    await setImmediate();
    answer = await ask();
  }
  return answer;
}
