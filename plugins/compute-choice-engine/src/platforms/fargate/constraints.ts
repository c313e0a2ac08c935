import { Constraint } from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { perWorkload } from '../../workload/perWorkload';
import { Workload } from '../../workload/Workload';
import { exclusion } from '../containers/exclusion';
import { Variant } from '../PlatformModule';
import { eksConstraints } from './eksConstraints';
import { memoryNeedMib } from './sizing';
import { orchestratorOf } from './variants';
import { timeInWords } from '../../timeInWords';

/** Ids of the limits that cap a task of this variant. */
function sizeLimitsOf(variant: Variant): { vcpu: string; memory: string } {
  if (variant.os === 'windows') {
    return {
      vcpu: 'fargate.windowsMaxVcpu',
      memory: 'fargate.windowsMaxMemoryGb',
    };
  }
  return orchestratorOf(variant) === 'eks'
    ? { vcpu: 'eksFargate.maxVcpu', memory: 'eksFargate.maxMemoryGb' }
    : { vcpu: 'fargate.maxVcpu', memory: 'fargate.maxMemoryGb' };
}

function sizeConstraints(workload: Workload, variant: Variant): Constraint[] {
  const found: Constraint[] = [];
  const ids = sizeLimitsOf(variant);
  const maxVcpu = limitNumber(ids.vcpu);
  if (workload.vcpuPerUnit > maxVcpu) {
    found.push(
      exclusion({
        rule: 'fargate-vcpu',
        text: `One unit of work uses ${workload.vcpuPerUnit} vCPU; a Fargate task has at most ${maxVcpu}.`,
        lift: `Split the work so that one task needs at most ${maxVcpu} vCPU.`,
        limitId: ids.vcpu,
        fields: ['resources.vcpu'],
        params: { vcpu: workload.vcpuPerUnit, maxVcpu },
      }),
    );
  }
  const memoryGb = memoryNeedMib(workload, variant) / 1024;
  const maxMemoryGb = limitNumber(ids.memory);
  if (memoryGb > maxMemoryGb) {
    found.push(
      exclusion({
        rule: 'fargate-memory',
        text: `A task needs ${memoryGb} GB of memory; a Fargate task has at most ${maxMemoryGb} GB.`,
        lift: `Bring the memory of one task down to ${maxMemoryGb} GB.`,
        limitId: ids.memory,
        fields: ['resources.memoryMb'],
        params: { memoryGb, maxMemoryGb },
      }),
    );
  }
  return found;
}

function diskConstraints(workload: Workload, variant: Variant): Constraint[] {
  const { persistentStorage } = workload.profile.application;
  const limitId =
    orchestratorOf(variant) === 'eks'
      ? 'eksFargate.maxEphemeralStorageGb'
      : 'fargate.maxEphemeralStorageGb';
  const maxGb = limitNumber(limitId);
  const hasVolume = persistentStorage === 'efs' || persistentStorage === 'ebs';
  return workload.localDiskGb > maxGb && !hasVolume
    ? [
        exclusion({
          rule: 'fargate-disk',
          text: `A task needs ${workload.localDiskGb} GB of disk; Fargate gives at most ${maxGb} GB.`,
          lift: 'Attach an EBS volume or an EFS file system.',
          limitId,
          fields: ['application.localDiskGb', 'application.persistentStorage'],
          params: { diskGb: workload.localDiskGb, maxGb },
        }),
      ]
    : [];
}

/** They are the same for all variants. */
const hostConstraints = perWorkload((workload): readonly Constraint[] => {
  const { application } = workload.profile;
  const found: Constraint[] = [];
  if (workload.gpu) {
    found.push(
      exclusion({
        rule: 'fargate-gpu',
        text: 'The work needs a GPU; Fargate has none.',
        lift: 'Run the model on CPU, or move the GPU work to a service of its own.',
        limitId: 'fargate.gpu',
        fields: ['application.gpu'],
      }),
    );
  }
  if (workload.privileged || application.hostAccess === true) {
    found.push(
      exclusion({
        rule: 'fargate-privileged',
        text: 'The container needs privileges or the host; Fargate grants neither.',
        lift: 'Build and run it without privileged mode, devices and host paths.',
        limitId: 'fargate.privileged',
        fields: ['application.privileged', 'application.hostAccess'],
      }),
    );
  }
  if (application.daemonPerHost === true) {
    found.push(
      exclusion({
        rule: 'fargate-daemon',
        text: 'An agent has to run once per host; on Fargate there is no host to run it on.',
        lift: 'Run the agent as a sidecar in each task.',
        limitId: 'fargate.daemonScheduling',
        fields: ['application.daemonPerHost'],
      }),
    );
  }
  const mode = application.taskNetworkMode;
  if (mode === 'bridge' || mode === 'host') {
    found.push(
      exclusion({
        rule: 'fargate-network-mode',
        text: `Tasks use ${mode} networking; on Fargate each task has its own network interface.`,
        lift: 'Let the container listen on an address of its own (awsvpc).',
        limitId: 'fargate.networkModes',
        fields: ['application.taskNetworkMode'],
        params: { mode },
      }),
    );
  }
  if (application.placementControl === true) {
    found.push(
      exclusion({
        rule: 'fargate-placement',
        text: 'Tasks have to be placed by rule or on a chosen CPU; Fargate places them itself.',
        lift: 'Give up placement rules and the choice of the CPU model.',
        limitId: 'fargate.placement',
        fields: ['application.placementControl'],
      }),
    );
  }
  return found;
});

function windowsConstraints({ os, architecture }: Variant): Constraint[] {
  return os === 'windows' && architecture !== 'x86_64'
    ? [
        exclusion({
          rule: 'fargate-windows-architecture',
          text: 'Windows tasks run on x86 only.',
          lift: 'Build the image for x86.',
          limitId: 'fargate.windowsArchitectures',
          fields: ['application.os', 'application.architectures'],
        }),
      ]
    : [];
}

function spotConstraints(workload: Workload, variant: Variant): Constraint[] {
  if (variant.purchase !== 'spot' || workload.job) {
    return [];
  }
  const found: Constraint[] = [];
  if (workload.requestServing && workload.minInstances < 1) {
    found.push(
      exclusion({
        rule: 'fargate-spot-base',
        text: 'Somebody waits for the answers, and no On-Demand task would be left when Spot capacity is taken back.',
        lift: 'Keep at least one instance running; it stays On-Demand.',
        limitId: 'fargate.spotWarningSeconds',
        fields: ['resources.minInstances', 'operations.spotTolerant'],
      }),
    );
  }
  const warningSeconds = limitNumber('fargate.spotWarningSeconds');
  const { stopSeconds = 0 } = workload.profile.application;
  if (stopSeconds > warningSeconds) {
    found.push(
      exclusion({
        rule: 'fargate-spot-stop',
        text: `An instance needs ${stopSeconds} s to stop; Spot takes tasks back after ${warningSeconds} s.`,
        lift: `Stop cleanly in less than ${warningSeconds} s.`,
        limitId: 'fargate.spotWarningSeconds',
        fields: ['application.stopSeconds', 'operations.spotTolerant'],
        params: { stopSeconds, warningSeconds },
      }),
    );
  }
  if (workload.initMs / 1000 > warningSeconds) {
    found.push(
      exclusion({
        rule: 'fargate-spot-start',
        text: `The application starts in ${timeInWords(
          workload.initMs / 1000,
        )}; Spot takes tasks back after ${timeInWords(warningSeconds)}.`,
        lift: `Start in less than ${timeInWords(warningSeconds)}.`,
        limitId: 'fargate.spotWarningSeconds',
        fields: ['application.initMs', 'operations.spotTolerant'],
        params: { initSeconds: workload.initMs / 1000, warningSeconds },
      }),
    );
  }
  return found;
}

/** The rules that exclude a variant of Fargate, whatever its size. */
export function fargateConstraints(
  workload: Workload,
  variant: Variant,
): Constraint[] {
  return hostConstraints(workload).concat(
    sizeConstraints(workload, variant),
    diskConstraints(workload, variant),
    windowsConstraints(variant),
    eksConstraints(workload, variant),
    spotConstraints(workload, variant),
  );
}
