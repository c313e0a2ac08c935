import { KEY_MARK, PICTURE_MARK } from './watchSteps';

const US_PER_MS = 1000;

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of the thread, so that other programs matter less. */
  tdur?: number;
}

/** What one key costs the thread that draws the page. */
export interface StepCost {
  /** From the key to the frame that shows its effect. */
  pictureMs: number;
  /** Everything until the next key: later answers and the address, too. */
  untilRestMs: number;
}

/**
 * Reads the costs of all keys from a trace.
 *
 * @param withinMs - The last frame within this time of the key is taken as the
 * one that shows its effect.
 */
export function stepCosts(trace: Buffer, withinMs: number): StepCost[] {
  const { traceEvents } = JSON.parse(trace.toString()) as {
    traceEvents: TraceEvent[];
  };
  const timesOf = (name: string) =>
    traceEvents
      .filter(event => event.name === name)
      .map(({ ts }) => ts)
      .sort((a, b) => a - b);
  const keys = timesOf(KEY_MARK);
  const pictures = timesOf(PICTURE_MARK);
  const marked = traceEvents.find(event => event.name === KEY_MARK);
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) =>
      name === 'RunTask' &&
      ph === 'X' &&
      pid === marked?.pid &&
      tid === marked.tid,
  );
  const costMs = (from: number, to: number) =>
    tasks
      .filter(({ ts, dur = 0 }) => ts < to && ts + dur > from)
      .reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0) / US_PER_MS;

  return keys.slice(0, -1).flatMap((key, index) => {
    const next = keys[index + 1];
    const picture = pictures
      .filter(ts => ts > key && ts < Math.min(next, key + withinMs * US_PER_MS))
      .at(-1);
    return picture === undefined
      ? []
      : [
          {
            pictureMs: costMs(key, picture),
            // The task of the next key begins a little before its mark.
            untilRestMs: costMs(key, next - 5 * US_PER_MS),
          },
        ];
  });
}
