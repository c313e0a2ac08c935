import { Workload } from './Workload';

/**
 * Remembers what was derived from the workload that was asked about last. All
 * variants of a workload are sized one after the other, so that what they have
 * in common is worked out once, and nothing is kept for longer than needed.
 *
 * @param derive - Takes the workload and, where that is not all that matters,
 * what it is looked at with, for example prices.
 */
export function perWorkload<T, With = void>(
  derive: (workload: Workload, using: With) => T,
): (workload: Workload, using: With) => T {
  let last: { workload: Workload; using: With; derived: T } | undefined;
  return (workload, using) => {
    if (last?.workload !== workload || last.using !== using) {
      last = { workload, using, derived: derive(workload, using) };
    }
    return last.derived;
  };
}
