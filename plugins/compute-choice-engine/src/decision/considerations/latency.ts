import { message } from '../../message';
import { duration } from '../words';
import { Consideration } from './Consideration';

/** Where nobody waits, or no target is set, latency counts less. */
const WITHOUT_TARGET = 0.5;

/**
 * How near the 99th percentile comes to its target; without a target, to what
 * the work takes at best. Messages: `consideration.latency.noTarget`,
 * `.meetsTarget`, `.missesTarget`, `.tail`.
 */
export const latency: Consideration = {
  area: 'latency',
  value: ({ sized: { p99Ms } }, { workload }) => {
    const { latencyTargetP99Ms: target, requestServing } = workload;
    if (p99Ms === undefined || !(p99Ms > 0)) {
      return 1;
    }
    if (target !== undefined) {
      return Math.min(1, target / p99Ms);
    }
    if (!requestServing || workload.coldStartTolerance === 'tolerated') {
      return 1;
    }
    const best = Math.min(1, workload.p99Ms / p99Ms);
    return WITHOUT_TARGET + (1 - WITHOUT_TARGET) * best;
  },
  why: ({ sized: { p99Ms } }, { workload }) => {
    const { latencyTargetP99Ms: target, requestServing } = workload;
    if (p99Ms === undefined || (!requestServing && target === undefined)) {
      return message('consideration.latency.noTarget', 'Nobody waits for it.');
    }
    if (target === undefined) {
      return message(
        'consideration.latency.tail',
        `99% of requests within ${duration(p99Ms)}; no target is set.`,
        { p99Ms },
      );
    }
    return p99Ms <= target
      ? message(
          'consideration.latency.meetsTarget',
          `99% within ${duration(p99Ms)}, target ${duration(target)}.`,
          { p99Ms, targetMs: target },
        )
      : message(
          'consideration.latency.missesTarget',
          `99% within ${duration(p99Ms)} misses the target of ${duration(
            target,
          )}.`,
          { p99Ms, targetMs: target },
        );
  },
};
