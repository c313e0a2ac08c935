import { exp, ln } from '../arithmetic/exponential';
import { Workload } from '../workload/Workload';

/** What durations depend on; a workload has it. */
export type DurationFacts = Pick<
  Workload,
  'meanMs' | 'p99Ms' | 'cpuMs' | 'vcpuPerUnit'
>;

/**
 * How much longer than on one full vCPU the CPU part of a unit of work takes,
 * in ms. A unit uses at most the vCPU that it can use: one for a request, more
 * for a job that says so.
 */
function addedMs(facts: DurationFacts, vcpu: number): number {
  const usable = Math.min(Math.max(1, facts.vcpuPerUnit), vcpu);
  return facts.cpuMs * (1 / usable - 1);
}

/** Mean duration in ms of a unit of work that has this much CPU to itself. */
export function meanMsOn(facts: DurationFacts, vcpu: number): number {
  return facts.meanMs + addedMs(facts, vcpu);
}

/** 99th percentile in ms of a unit of work that has this much CPU to itself. */
export function p99MsOn(facts: DurationFacts, vcpu: number): number {
  return Math.max(facts.p99Ms + addedMs(facts, vcpu), meanMsOn(facts, vcpu));
}

/** Standard normal quantiles. */
const Z95 = 1.6448536269514722;
const Z99 = 2.3263478740408408;
/** A lognormal has no wider gap than exp(Z99² / 2) between p99 and mean. */
const WIDEST_RATIO = 14.9;

/**
 * Spread of the lognormal distribution that has this mean and 99th percentile:
 * the standard deviation of the logarithm.
 */
export function lognormalSigma(meanMs: number, p99Ms: number): number {
  const ratio = Math.min(Math.max(p99Ms / meanMs, 1), WIDEST_RATIO);
  return Z99 - Math.sqrt(Math.max(0, Z99 * Z99 - 2 * ln(ratio)));
}

/** Squared coefficient of variation of that lognormal distribution. */
export function squaredVariation(meanMs: number, p99Ms: number): number {
  const sigma = lognormalSigma(meanMs, p99Ms);
  return exp(sigma * sigma) - 1;
}

/** 95th percentile of that lognormal distribution. */
export function p95Ms(meanMs: number, p99Ms: number): number {
  const sigma = lognormalSigma(meanMs, p99Ms);
  return meanMs * exp(Z95 * sigma - (sigma * sigma) / 2);
}
