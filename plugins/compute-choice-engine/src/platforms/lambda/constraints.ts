import { Constraint } from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { perWorkload } from '../../workload/perWorkload';
import { Workload } from '../../workload/Workload';
import { exclusion } from '../containers/exclusion';
import { Variant } from '../PlatformModule';
import { applicationConstraints } from './applicationConstraints';
import { Flavour } from './flavour';
import { managedInstanceConstraints } from './managedInstances/constraints';
import { payloadConstraints } from './payloadConstraints';
import { snapStartConstraints } from './snapStart';
import { timeInWords } from '../../timeInWords';

/** What caps one unit of work on default compute, and on Managed Instances. */
interface UnitLimits {
  readonly timeout: string;
  readonly memory: string;
  readonly maxMemoryMb: number;
  readonly vcpu: string;
  readonly fileDescriptors: string;
}

const defaultLimits: UnitLimits = {
  timeout: 'lambda.timeoutSeconds',
  memory: 'lambda.memoryMaxMb',
  maxMemoryMb: limitNumber('lambda.memoryMaxMb'),
  vcpu: 'lambda.maxVcpu',
  fileDescriptors: 'lambda.fileDescriptors',
};

const managedLimits: UnitLimits = {
  timeout: 'lambda.timeoutSeconds',
  memory: 'lambdaManagedInstances.memoryMaxGb',
  maxMemoryMb: limitNumber('lambdaManagedInstances.memoryMaxGb') * 1024,
  vcpu: 'lambdaManagedInstances.maxVcpu',
  fileDescriptors: 'lambdaManagedInstances.fileDescriptors',
};

function managedLimitsFor(workload: Workload): UnitLimits {
  return workload.requestServing
    ? managedLimits
    : {
        ...managedLimits,
        timeout: 'lambdaManagedInstances.timeoutAsyncSeconds',
      };
}

function unitConstraints(workload: Workload, limits: UnitLimits): Constraint[] {
  const { longestRunSeconds, functionMemoryMb, vcpuPerUnit } = workload;
  const found: Constraint[] = [];
  const maxSeconds = limitNumber(limits.timeout);
  if (longestRunSeconds > maxSeconds) {
    found.push(
      exclusion({
        rule: 'lambda-timeout',
        text: `The longest run takes ${timeInWords(
          longestRunSeconds,
        )}; a function is stopped after ${timeInWords(maxSeconds)}.`,
        lift: `Split the ${Math.ceil(
          longestRunSeconds / 60,
        )}-minute run into steps under ${maxSeconds / 60} minutes.`,
        limitId: limits.timeout,
        fields: ['performance.longestRunSeconds', 'traffic.runMinutes'],
        params: { longestRunSeconds, maxSeconds },
      }),
    );
  }
  if (functionMemoryMb > limits.maxMemoryMb) {
    found.push(
      exclusion({
        rule: 'lambda-memory',
        text: `One unit of work needs ${functionMemoryMb} MB; a function has at most ${limits.maxMemoryMb} MB.`,
        lift: `Bring the memory of one unit of work down to ${limits.maxMemoryMb} MB, or state what one request alone needs.`,
        limitId: limits.memory,
        fields: ['resources.memoryMb', 'resources.memoryPerRequestMb'],
        params: { memoryMb: functionMemoryMb, maxMemoryMb: limits.maxMemoryMb },
      }),
    );
  }
  const maxVcpu = limitNumber(limits.vcpu);
  if (vcpuPerUnit > maxVcpu) {
    found.push(
      exclusion({
        rule: 'lambda-vcpu',
        text: `One unit of work uses ${vcpuPerUnit} vCPU; a function has at most ${maxVcpu}.`,
        lift: `Split the work so that one invocation needs at most ${maxVcpu} vCPU.`,
        limitId: limits.vcpu,
        fields: ['resources.vcpu'],
        params: { vcpu: vcpuPerUnit, maxVcpu },
      }),
    );
  }
  return found;
}

function processConstraints(
  { profile }: Workload,
  limits: UnitLimits,
): Constraint[] {
  const { openFileDescriptors = 0, threads = 0 } = profile.application;
  const found: Constraint[] = [];
  const maxDescriptors = limitNumber(limits.fileDescriptors);
  if (openFileDescriptors > maxDescriptors) {
    found.push(
      exclusion({
        rule: 'lambda-file-descriptors',
        text: `A process opens ${openFileDescriptors} files and sockets; an environment allows ${maxDescriptors}.`,
        lift: `Open at most ${maxDescriptors} files and sockets at a time.`,
        limitId: limits.fileDescriptors,
        fields: ['application.openFileDescriptors'],
        params: { openFileDescriptors, maxDescriptors },
      }),
    );
  }
  const maxThreads = limitNumber('lambda.processesThreads');
  if (threads > maxThreads) {
    found.push(
      exclusion({
        rule: 'lambda-threads',
        text: `An instance runs ${threads} threads and processes; an environment allows ${maxThreads}.`,
        lift: `Run at most ${maxThreads} threads and processes at a time.`,
        limitId: 'lambda.processesThreads',
        fields: ['application.threads'],
        params: { threads, maxThreads },
      }),
    );
  }
  return found;
}

function packageConstraints(workload: Workload): Constraint[] {
  const { artifactSizeMb, packaging, localDiskGb } = workload;
  const found: Constraint[] = [];
  const maxImageGb = limitNumber('lambda.containerImageGb');
  if (artifactSizeMb > maxImageGb * 1024) {
    found.push(
      exclusion({
        rule: 'lambda-image',
        text: `The ${packaging} has ${artifactSizeMb} MB; an image of a function has at most ${maxImageGb} GB.`,
        lift: `Bring the image below ${maxImageGb} GB, for example by loading models from EFS or S3.`,
        limitId: 'lambda.containerImageGb',
        fields: ['application.artifactSizeMb'],
        params: { artifactSizeMb, maxImageGb },
      }),
    );
  }
  const maxDiskGb = limitNumber('lambda.ephemeralStorageMaxMb') / 1024;
  if (localDiskGb > maxDiskGb) {
    found.push(
      exclusion({
        rule: 'lambda-disk',
        text: `One unit of work needs ${localDiskGb} GB of disk; a function has at most ${maxDiskGb} GB.`,
        lift: 'Work on smaller pieces, or keep the data on EFS.',
        limitId: 'lambda.ephemeralStorageMaxMb',
        fields: ['application.localDiskGb'],
        params: { localDiskGb, maxDiskGb },
      }),
    );
  }
  return found;
}

function constraintsWithin(
  workload: Workload,
  limits: UnitLimits,
): Constraint[] {
  return [
    ...unitConstraints(workload, limits),
    ...processConstraints(workload, limits),
    ...payloadConstraints(workload),
    ...packageConstraints(workload),
    ...applicationConstraints(workload),
  ];
}

/** The rules that exclude functions on default compute. */
export const functionConstraints = perWorkload(
  (workload): readonly Constraint[] =>
    constraintsWithin(workload, defaultLimits),
);

/** The rules that exclude a variant of Lambda, whatever its size. */
export function lambdaConstraints(
  workload: Workload,
  variant: Variant,
): readonly Constraint[] {
  switch (variant.flavour) {
    case Flavour.snapStart:
      return [
        ...functionConstraints(workload),
        ...snapStartConstraints(workload),
      ];
    case Flavour.managedInstances:
      return [
        ...constraintsWithin(workload, managedLimitsFor(workload)),
        ...managedInstanceConstraints(workload),
      ];
    default:
      return functionConstraints(workload);
  }
}
