import { meanMsOn } from '../../demand/durations';
import { Workload } from '../../workload/Workload';
import { gbOf, sizesFrom, vcpuOf } from './functionSize';

/** GB-seconds of one invocation, with its duration rounded up to the next ms. */
function gbSecondsEach(workload: Workload, memoryMb: number): number {
  return (
    (Math.ceil(meanMsOn(workload, vcpuOf(memoryMb))) / 1000) * gbOf(memoryMb)
  );
}

/** A memory size with the GB-seconds that an invocation takes on it. */
export interface FunctionSize {
  readonly memoryMb: number;
  readonly gbSecondsEach: number;
}

/** The sizes that are worth a trial. */
export interface UsefulSizes {
  readonly sizes: readonly FunctionSize[];
  /** The one that takes the fewest GB-seconds; the largest of equals. */
  readonly leanest: FunctionSize;
}

/**
 * The sizes that hold the work, up to the first that gives all the CPU that it
 * can use: more memory than that only costs more.
 */
function sizesFor(workload: Workload): UsefulSizes {
  const usableVcpu = Math.max(1, workload.vcpuPerUnit);
  const sizes: FunctionSize[] = [];
  for (const memoryMb of sizesFrom(workload.functionMemoryMb)) {
    sizes.push({ memoryMb, gbSecondsEach: gbSecondsEach(workload, memoryMb) });
    if (vcpuOf(memoryMb) >= usableVcpu) {
      break;
    }
  }
  const leanest = sizes.reduce((least, size) =>
    size.gbSecondsEach <= least.gbSecondsEach ? size : least,
  );
  return { sizes, leanest };
}

let last: { workload: Workload; sizes: UsefulSizes } | undefined;

/** Whether a unit of work takes the same of every size; traffic does not matter. */
function takesTheSame(a: Workload, b: Workload): boolean {
  return (
    a.meanMs === b.meanMs &&
    a.cpuMs === b.cpuMs &&
    a.vcpuPerUnit === b.vcpuPerUnit &&
    a.functionMemoryMb === b.functionMemoryMb
  );
}

/** The sizes of a workload; its many volumes share them. */
export function usefulSizes(workload: Workload): UsefulSizes {
  if (!last || !takesTheSame(last.workload, workload)) {
    last = { workload, sizes: sizesFor(workload) };
  }
  return last.sizes;
}
