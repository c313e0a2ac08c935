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
  /** The one that takes the fewest GB-seconds; the largest of equals. */
  readonly leanest: FunctionSize;
  readonly others: readonly FunctionSize[];
  /** GB-seconds of an invocation that none of the others stays below. */
  readonly othersAtLeast: number;
}

/** The sizes that hold the work, up to the first with all the CPU it can use. */
function sizesThatHold(workload: Workload): FunctionSize[] {
  const usableVcpu = Math.max(1, workload.vcpuPerUnit);
  const sizes: FunctionSize[] = [];
  for (const memoryMb of sizesFrom(workload.functionMemoryMb)) {
    sizes.push({ memoryMb, gbSecondsEach: gbSecondsEach(workload, memoryMb) });
    if (vcpuOf(memoryMb) >= usableVcpu) {
      break;
    }
  }
  return sizes;
}

/** More memory than gives all the CPU that the work can use only costs more. */
function sizesFor(workload: Workload): UsefulSizes {
  const sizes = sizesThatHold(workload);
  const leanest = sizes.reduce((least, size) =>
    size.gbSecondsEach <= least.gbSecondsEach ? size : least,
  );
  const others = sizes.filter(size => size !== leanest);
  let othersAtLeast = Infinity;
  for (const { gbSecondsEach: each } of others) {
    othersAtLeast = Math.min(othersAtLeast, each);
  }
  return { leanest, others, othersAtLeast };
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
