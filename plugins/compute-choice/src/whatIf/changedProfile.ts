import {
  Recommendation,
  Traffic,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { WhatIf } from './WhatIf';

/** The stated or assumed values that factors apply to. */
export interface WhatIfBase {
  requestsPerMonth: number;
  /** Mean duration of a request; undefined for jobs. */
  durationMs?: number;
  /** Mean length of a run; undefined for everything but jobs. */
  runMinutes?: number;
  memoryMb?: number;
}

/** What a profile states, and what was assumed where it states nothing. */
export function baseOf(
  profile: WorkloadProfile,
  { assumptions, demand }: Recommendation,
): WhatIfBase {
  const assumed = (field: string) => {
    const value = assumptions.find(one => one.field === field)?.value;
    return typeof value === 'number' ? value : undefined;
  };
  const isJob =
    profile.traffic.runsPerDay !== undefined ||
    assumed('traffic.runMinutes') !== undefined;
  return {
    requestsPerMonth: demand.requestsPerMonth,
    ...(isJob
      ? {
          runMinutes:
            profile.traffic.runMinutes ?? assumed('traffic.runMinutes'),
        }
      : {
          durationMs:
            profile.performance?.durationMs?.mean ??
            assumed('performance.durationMs.mean'),
        }),
    memoryMb: profile.resources?.memoryMb ?? assumed('resources.memoryMb'),
  };
}

function scaledTraffic(
  traffic: Traffic,
  { traffic: factor, duration }: WhatIf,
  base: WhatIfBase,
): Traffic {
  const { volume, ...stated } = traffic;
  const times = (value: number | undefined) =>
    value === undefined ? undefined : value * factor;
  const scaled: Traffic = {
    ...(factor === 1 ? traffic : stated),
    ...(factor !== 1 &&
      volume !== undefined && {
        requestsPerMonth: base.requestsPerMonth * factor,
      }),
    ...(traffic.requestsPerMonth !== undefined && {
      requestsPerMonth: times(traffic.requestsPerMonth),
    }),
    ...(traffic.requestsPerSecond !== undefined && {
      requestsPerSecond: times(traffic.requestsPerSecond),
    }),
    ...(traffic.hourlyRequestsPerSecond && {
      hourlyRequestsPerSecond: traffic.hourlyRequestsPerSecond.map(
        rate => rate * factor,
      ),
    }),
    ...(traffic.runsPerDay !== undefined && {
      runsPerDay: times(traffic.runsPerDay),
    }),
  };
  return base.runMinutes !== undefined && duration !== 1
    ? { ...scaled, runMinutes: base.runMinutes * duration }
    : scaled;
}

/** All stated times change alike; a job's time is the length of its run. */
function scaledPerformance(
  performance: WorkloadProfile['performance'],
  factor: number,
  base: WhatIfBase,
): WorkloadProfile['performance'] {
  if (factor === 1 || base.durationMs === undefined) {
    return performance;
  }
  const p99 = performance?.durationMs?.p99;
  const cpuMs = performance?.cpuMsPerRequest;
  return {
    ...performance,
    durationMs: {
      mean: base.durationMs * factor,
      ...(p99 !== undefined && { p99: p99 * factor }),
    },
    ...(cpuMs !== undefined && { cpuMsPerRequest: cpuMs * factor }),
  };
}

/** The profile as it would be if what is tried out were so. */
export function changedProfile(
  profile: WorkloadProfile,
  whatIf: WhatIf,
  base: WhatIfBase,
): WorkloadProfile {
  const { memory, cpu, commitment, spot, region } = whatIf;
  const performance = scaledPerformance(
    profile.performance,
    whatIf.duration,
    base,
  );
  return {
    ...profile,
    traffic: scaledTraffic(profile.traffic, whatIf, base),
    ...(performance && { performance }),
    ...(memory !== 1 &&
      base.memoryMb !== undefined && {
        resources: { ...profile.resources, memoryMb: base.memoryMb * memory },
      }),
    ...(cpu && {
      application: {
        ...profile.application,
        architectures: cpu === 'either' ? ['x86_64', 'arm64'] : [cpu],
      },
    }),
    operations: {
      ...profile.operations,
      ...(commitment && { commitment }),
      ...(spot !== undefined && { spotTolerant: spot }),
      ...(region && { region }),
    },
  };
}
