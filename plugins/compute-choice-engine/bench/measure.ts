const WARM_UP_MS = 3000;
const ROUNDS = 15;
const ROUND_MS = 100;

function repeat(run: () => unknown, milliseconds: number): number {
  const end = performance.now() + milliseconds;
  let times = 0;
  do {
    run();
    times += 1;
  } while (performance.now() < end);
  return times;
}

/**
 * Microseconds that a call takes: the median of several rounds of calls, after
 * the code has had time to be optimised. Processor time is counted, so that
 * other programs on the machine matter less.
 */
export function medianUs(run: () => unknown): number {
  const perRound = Math.max(
    1,
    Math.round((repeat(run, WARM_UP_MS) * ROUND_MS) / WARM_UP_MS),
  );
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    for (let call = 0; call < perRound; call += 1) {
      run();
    }
    const { user, system } = process.cpuUsage(before);
    return (user + system) / perRound;
  });
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}
