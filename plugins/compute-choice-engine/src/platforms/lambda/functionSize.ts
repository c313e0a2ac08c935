import { limitNumber } from '../../limits';

const MIN_MB = limitNumber('lambda.memoryMinMb');
const MAX_MB = limitNumber('lambda.memoryMaxMb');
const ONE_VCPU_MB = limitNumber('lambda.memoryPerVcpuMb');
const STEP_MB = 64;
const MB_PER_GB = 1024;

/** Memory sizes that are tried, ascending: even steps, and one full vCPU. */
export const MEMORY_SIZES_MB: readonly number[] = [
  ...Array.from(
    { length: (MAX_MB - MIN_MB) / STEP_MB + 1 },
    (_, step) => MIN_MB + step * STEP_MB,
  ),
  ONE_VCPU_MB,
].sort((a, b) => a - b);

const sizesByStart = MEMORY_SIZES_MB.map((_, start) =>
  MEMORY_SIZES_MB.slice(start),
);

/** The sizes that hold at least so much; none if it is more than a function has. */
export function sizesFrom(memoryMb: number): readonly number[] {
  const start = MEMORY_SIZES_MB.findIndex(size => size >= memoryMb);
  return start < 0 ? [] : sizesByStart[start];
}

/** CPU that comes with a memory size. */
export function vcpuOf(memoryMb: number): number {
  return memoryMb / ONE_VCPU_MB;
}

/** Memory in the unit that is billed. */
export function gbOf(memoryMb: number): number {
  return memoryMb / MB_PER_GB;
}
