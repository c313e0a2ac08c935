import {
  Architecture,
  Policy,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { KindAssumptions } from './assumed';
import {
  architectures as assumedArchitectures,
  artifactSizeMb as assumedArtifactSizeMb,
  BASE_IMAGE_MB,
  concurrency,
  minInstancesOfService,
  minInstancesOfWorker,
  targetUtilization,
  zones as assumedZones,
} from './assumedForAll';
import { Inputs } from './Inputs';
import { runtimeFamily } from './runtimes';
import { isJob } from './jobs';
import { Workload } from './Workload';

/** A measured maximum gets this much headroom. */
const MEASURED_HEADROOM = 1.2;

/** The part of a workload that its code and its resources settle. */
export type ResourcesPart = Pick<
  Workload,
  | 'runtime'
  | 'os'
  | 'architectures'
  | 'packaging'
  | 'artifactSizeMb'
  | 'imageSizeMb'
  | 'stateful'
  | 'gpu'
  | 'privileged'
  | 'localDiskGb'
  | 'memoryMb'
  | 'functionMemoryMb'
  | 'concurrencyPerInstance'
  | 'concurrencyPerVcpu'
  | 'targetUtilization'
  | 'minInstances'
  | 'zones'
>;

const onlyX86: readonly Architecture[] = ['x86_64'];
const both: readonly Architecture[] = ['x86_64', 'arm64'];

/** In one order, however they were listed. */
function allowedBy(
  policy: Policy,
  architectures: readonly Architecture[],
): readonly Architecture[] {
  return both.filter(
    architecture =>
      architectures.includes(architecture) &&
      policy.architectures.includes(architecture),
  );
}

function architecturesOf(
  { application }: WorkloadProfile,
  x86Only: boolean,
  policy: Policy,
  inputs: Inputs,
): readonly Architecture[] {
  const stated = application.architectures;
  if (stated || x86Only || !policy.architectures.includes('arm64')) {
    return allowedBy(policy, stated ?? onlyX86);
  }
  const assumed = inputs.choice(
    'application.architectures',
    undefined,
    assumedArchitectures,
  );
  return allowedBy(policy, assumed === 'x86_64' ? onlyX86 : both);
}

function memoryOf(
  { application, resources }: WorkloadProfile,
  assumed: KindAssumptions,
  inputs: Inputs,
): number {
  if (resources?.memoryMb !== undefined) {
    return inputs.estimated('resources.memoryMb', resources.memoryMb);
  }
  const measured = resources?.memoryMeasuredMaxMb;
  if (measured !== undefined) {
    return measured * MEASURED_HEADROOM;
  }
  return (
    inputs.number('resources.memoryMb', undefined, assumed.memoryMb) +
    (application.hotStateMb ?? 0)
  );
}

/** Settles what the code is and what one instance of it needs. */
export function settleResources(
  profile: WorkloadProfile,
  requestServing: boolean,
  policy: Policy,
  assumed: KindAssumptions,
  inputs: Inputs,
): ResourcesPart {
  const { application, resources } = profile;
  const job = isJob(profile);
  const runtime = inputs.choice(
    'application.runtime',
    application.runtime,
    assumed.runtime,
  );
  const os =
    application.os ?? (runtime === 'dotnet-framework' ? 'windows' : 'linux');
  const packaging = inputs.choice(
    'application.packaging',
    application.packaging,
    assumed.packaging,
  );
  const artifactSizeMb =
    application.artifactSizeMb ??
    inputs.number(
      'application.artifactSizeMb',
      undefined,
      assumedArtifactSizeMb[packaging],
    );
  const memoryMb = memoryOf(profile, assumed, inputs);
  const perRequest = resources?.memoryPerRequestMb;
  const perVcpu = concurrency[runtimeFamily(runtime)];
  const stated = resources?.concurrencyPerInstance;
  const copies = settleCopies(profile, requestServing, inputs);
  return {
    runtime,
    os,
    architectures: architecturesOf(profile, os === 'windows', policy, inputs),
    packaging,
    artifactSizeMb,
    imageSizeMb:
      packaging === 'image' ? artifactSizeMb : artifactSizeMb + BASE_IMAGE_MB,
    stateful: settleFlag('stateful', profile, assumed, inputs),
    gpu: settleFlag('gpu', profile, assumed, inputs),
    privileged: settleFlag('privileged', profile, assumed, inputs),
    localDiskGb: application.localDiskGb ?? 0,
    memoryMb,
    functionMemoryMb:
      perRequest === undefined
        ? memoryMb
        : inputs.estimated('resources.memoryPerRequestMb', perRequest),
    concurrencyPerInstance: stated,
    concurrencyPerVcpu:
      stated === undefined && !job
        ? inputs.number('resources.concurrencyPerInstance', undefined, perVcpu)
        : perVcpu.value,
    targetUtilization:
      resources?.targetUtilization ??
      (job
        ? targetUtilization.value
        : inputs.number(
            'resources.targetUtilization',
            undefined,
            targetUtilization,
          )),
    minInstances: copies.minInstances,
    zones: copies.zones,
  };
}

/** A fact that is taken as absent unless the kind of workload often has it. */
function settleFlag(
  name: 'stateful' | 'gpu' | 'privileged',
  { application }: WorkloadProfile,
  assumed: KindAssumptions,
  inputs: Inputs,
): boolean {
  return assumed[name].alternatives
    ? inputs.choice(`application.${name}`, application[name], assumed[name])
    : application[name] ?? false;
}

function settleCopies(
  profile: WorkloadProfile,
  requestServing: boolean,
  inputs: Inputs,
) {
  const { resources } = profile;
  if (isJob(profile)) {
    return {
      minInstances: resources?.minInstances ?? 0,
      zones: resources?.zones ?? 1,
    };
  }
  return {
    minInstances:
      resources?.minInstances ??
      inputs.number(
        'resources.minInstances',
        undefined,
        requestServing ? minInstancesOfService : minInstancesOfWorker,
      ),
    zones:
      resources?.zones ??
      inputs.number('resources.zones', undefined, assumedZones),
  };
}
