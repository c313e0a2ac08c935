import {
  FargateSizing,
  Message,
} from '@compute-choice/plugin-compute-choice-common';
import { limit, limitNumber } from '../../limits';
import { message } from '../../message';
import { Workload } from '../../workload/Workload';
import { tasksStartedPerMinute } from '../containers/launches';
import { runSecondsOn } from '../containers/jobs';
import { Variant } from '../PlatformModule';

function quotaWarnings(variant: Variant, tasks: FargateSizing): Message[] {
  const quota =
    variant.purchase === 'spot'
      ? limit('fargate.spotVcpuQuota')
      : limit('fargate.onDemandVcpuQuota');
  const vcpu = tasks.vcpu * tasks.maxTasks;
  return vcpu > Number(quota.value)
    ? [
        message(
          'fargate-vcpu-quota',
          `At the peak ${vcpu} vCPU run; a new account may use ${quota.value}. Ask for more first, and for twice as much where rolling deployments start all tasks anew.`,
          { vcpu, quota: Number(quota.value) },
        ),
      ]
    : [];
}

function launchWarnings(workload: Workload, tasks: FargateSizing): Message[] {
  const perMinute = tasksStartedPerMinute(workload, tasks.maxTasks);
  const found: Message[] = [];
  const most = limitNumber('fargate.serviceTasksPerMinute');
  if (perMinute > most) {
    found.push(
      message(
        'fargate-launch-rate',
        `The load asks for ${Math.ceil(
          perMinute,
        )} new tasks in a minute; a service starts at most ${most}.`,
        { perMinute, most },
      ),
    );
  }
  const quota = limitNumber('ecs.tasksPerService');
  if (tasks.maxTasks > quota) {
    found.push(
      message(
        'ecs-tasks-per-service',
        `${tasks.maxTasks} tasks run at the peak; a service may have ${quota}, more on request.`,
        { tasks: tasks.maxTasks, quota },
      ),
    );
  }
  return found;
}

function jobWarnings(
  workload: Workload,
  variant: Variant,
  tasks: FargateSizing,
): Message[] {
  if (tasks.billedSecondsPerRun === undefined) {
    return [];
  }
  const found: Message[] = [];
  const runSeconds = runSecondsOn(workload, tasks.vcpu);
  if (runSeconds < limitNumber('fargate.minimumBilledSeconds')) {
    found.push(
      message(
        'fargate-short-runs',
        `A run works for ${Math.ceil(runSeconds)} s and is billed for ${
          tasks.billedSecondsPerRun
        } s: each run has its own task, from the download of its image, with a minimum.`,
        { runSeconds, billedSeconds: tasks.billedSecondsPerRun },
      ),
    );
  }
  if (variant.os === 'windows') {
    found.push(
      message(
        'fargate-windows-minimum',
        `The minimum of ${limitNumber(
          'fargate.windowsMinimumBilledSeconds',
        )} s for Windows tasks is not confirmed on a current AWS page.`,
      ),
    );
  }
  return found;
}

/** What to watch out for with Fargate tasks of this size and number. */
export function fargateWarnings(
  workload: Workload,
  variant: Variant,
  tasks: FargateSizing,
): Message[] {
  return [
    ...quotaWarnings(variant, tasks),
    ...launchWarnings(workload, tasks),
    ...jobWarnings(workload, variant, tasks),
    ...(variant.purchase === 'spot'
      ? [
          message(
            'fargate-spot-indicative',
            'Spot prices move, tasks stop two minutes after a notice, and ECS does not fall back to On-Demand by itself.',
          ),
        ]
      : []),
  ];
}
