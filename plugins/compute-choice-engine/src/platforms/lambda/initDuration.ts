import {
  Architecture,
  Runtime,
} from '@compute-choice/plugin-compute-choice-common';
import { Workload } from '../../workload/Workload';
import measured from './data/initDurations.json';
import { packagingOf } from './packaging';

/** How long a new environment takes before it can answer. */
export interface InitDuration {
  readonly p50Ms: number;
  readonly p99Ms: number;
}

type MeasuredRuntime = keyof typeof measured.initMs;

/** Runtimes that were not measured stand in for by their nearest relative. */
const measuredAs: Readonly<Record<Runtime, MeasuredRuntime>> = {
  'nodejs24.x': 'nodejs24.x',
  'nodejs22.x': 'nodejs22.x',
  'nodejs20.x': 'nodejs22.x',
  'python3.14': 'python3.14',
  'python3.13': 'python3.13',
  'python3.12': 'python3.12',
  'python3.11': 'python3.12',
  'python3.10': 'python3.12',
  java25: 'java25',
  java21: 'java21',
  java17: 'java17',
  java11: 'java17',
  dotnet10: 'dotnet10',
  dotnet9: 'dotnet10',
  dotnet8: 'dotnet8',
  'dotnet-framework': 'dotnet8',
  'ruby3.4': 'ruby3.4',
  'ruby3.3': 'ruby3.4',
  go: 'go',
  rust: 'rust',
  php: 'ruby3.4',
  other: 'nodejs22.x',
};

/** From the larger of the measured sizes on, its measurement counts. */
const LARGE_FROM_MB = 1024;

/**
 * Every MB of an archive above 4 MB adds 40 ms: measured with Node.js in 2023
 * (gist.github.com/adriantanasa/d9cb9f7313f985f180c0aec98e482f2b).
 */
const INIT_MS_PER_ARCHIVE_MB = 40;
const ARCHIVE_MB_WITHOUT_EFFECT = 4;
/** AWS allows 50 MB zipped and 250 MB unzipped. */
const ARCHIVE_SHARE_OF_UNZIPPED = 0.2;

function packageMs(workload: Workload): number {
  if (packagingOf(workload) === 'image') {
    return 0;
  }
  const archiveMb = workload.artifactSizeMb * ARCHIVE_SHARE_OF_UNZIPPED;
  return (
    INIT_MS_PER_ARCHIVE_MB * Math.max(0, archiveMb - ARCHIVE_MB_WITHOUT_EFFECT)
  );
}

/** Time that the runtime alone needs, as measured with an empty function. */
export function runtimeInitDuration(
  workload: Workload,
  architecture: Architecture,
  memoryMb: number,
): InitDuration {
  const bySize =
    measured.initMs[measuredAs[workload.runtime]][packagingOf(workload)][
      architecture
    ];
  const [p50Ms, p99Ms] = bySize[memoryMb < LARGE_FROM_MB ? '512' : '1024'];
  return { p50Ms, p99Ms };
}

/** INIT of the workload: runtime, package and the application's own start. */
export function initDuration(
  workload: Workload,
  architecture: Architecture,
  memoryMb: number,
): InitDuration {
  const runtime = runtimeInitDuration(workload, architecture, memoryMb);
  const added = packageMs(workload) + workload.initMs;
  return { p50Ms: runtime.p50Ms + added, p99Ms: runtime.p99Ms + added };
}
