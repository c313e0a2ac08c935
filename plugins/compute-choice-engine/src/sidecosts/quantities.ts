import { exact } from '../numberInWords';
import { Workload } from '../workload/Workload';

export const SECONDS_PER_HOUR = 3600;
const KB_PER_GB = 1_000_000;
const PER_MILLION = 1_000_000;

/** Decimal, as AWS bills transfer and logs: 300 KB/s are 1.08 GB/h. */
export function kbToGb(kb: number): number {
  return kb / KB_PER_GB;
}

/** A count in the unit of prices "per million". */
export function millions(count: number): number {
  return count / PER_MILLION;
}

export function secondsPerMonth({ hoursPerMonth }: Workload): number {
  return hoursPerMonth * SECONDS_PER_HOUR;
}

/** Units of work in a month, with the ones that are done twice. */
export function attemptsPerMonth({ demand, retryShare }: Workload): number {
  return demand.unitsPerMonth * (1 + retryShare);
}

/** A number for a sentence: four significant digits, thousands grouped. */
export function inWords(value: number): string {
  return exact(Number(value.toPrecision(4)));
}
