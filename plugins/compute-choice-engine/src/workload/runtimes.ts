import { Runtime } from '@compute-choice/plugin-compute-choice-common';

/** Runtimes that behave alike. */
export type RuntimeFamily =
  | 'node'
  | 'python'
  | 'java'
  | 'dotnet'
  | 'ruby'
  | 'go'
  | 'rust'
  | 'php'
  | 'other';

/** The family of a runtime identifier such as `nodejs22.x`. */
export function runtimeFamily(runtime: Runtime): RuntimeFamily {
  if (runtime.startsWith('nodejs')) {
    return 'node';
  }
  if (runtime.startsWith('python')) {
    return 'python';
  }
  if (runtime.startsWith('java')) {
    return 'java';
  }
  if (runtime.startsWith('dotnet')) {
    return 'dotnet';
  }
  if (runtime.startsWith('ruby')) {
    return 'ruby';
  }
  switch (runtime) {
    case 'go':
    case 'rust':
    case 'php':
      return runtime;
    default:
      return 'other';
  }
}

/**
 * Requests that one vCPU can hold at a time: what AWS gives Lambda Managed
 * Instances per runtime; families that it does not name get the lowest.
 */
export const concurrencyPerVcpu: Readonly<Record<RuntimeFamily, number>> = {
  node: 64,
  go: 64,
  rust: 64,
  java: 32,
  dotnet: 32,
  python: 16,
  ruby: 16,
  php: 16,
  other: 16,
};
