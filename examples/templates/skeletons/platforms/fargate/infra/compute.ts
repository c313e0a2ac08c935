import {
  type CapacityProviderStrategy,
  Cluster,
  type ContainerDefinitionOptions,
  CpuArchitecture,
  FargateService,
  FargateTaskDefinition,
  OperatingSystemFamily,
} from 'aws-cdk-lib/aws-ecs';
import type { ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { Schedule } from 'aws-cdk-lib/aws-scheduler';
import { EcsRunFargateTask } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import { importVpc } from './network.ts';
import { sizing } from './sizing.ts';

const onSpot = Math.round(100 * sizing.spotShare);

/** On-Demand and Spot in the shares of the decision. */
const capacityProviderStrategies: CapacityProviderStrategy[] = [
  { capacityProvider: 'FARGATE', weight: 100 - onSpot },
  { capacityProvider: 'FARGATE_SPOT', weight: onSpot },
].filter(({ weight }) => weight > 0);

function createCluster(scope: Construct): Cluster {
  return new Cluster(scope, 'Cluster', {
    vpc: importVpc(scope),
    enableFargateCapacityProviders: true,
  });
}

/** The task with its one container, `main`. */
export function createTask(
  scope: Construct,
  container: ContainerDefinitionOptions,
): FargateTaskDefinition {
  const task = new FargateTaskDefinition(scope, 'Task', {
    cpu: 1024 * sizing.vcpu,
    memoryLimitMiB: 1024 * sizing.memoryGb,
    // 20 GB come with every task, and cannot be asked for.
    ...(sizing.ephemeralStorageGb > 20 && {
      ephemeralStorageGiB: sizing.ephemeralStorageGb,
    }),
    runtimePlatform: {
      cpuArchitecture:
        sizing.architecture === 'arm64'
          ? CpuArchitecture.ARM64
          : CpuArchitecture.X86_64,
      operatingSystemFamily: OperatingSystemFamily.LINUX,
    },
  });
  task.addContainer('main', container);
  return task;
}

/** Keeps tasks running, as many as the load needs. */
export function createService(
  scope: Construct,
  taskDefinition: FargateTaskDefinition,
): FargateService {
  return new FargateService(scope, 'Service', {
    cluster: createCluster(scope),
    taskDefinition,
    capacityProviderStrategies,
    circuitBreaker: { rollback: true },
    minHealthyPercent: 100,
  });
}

/** Starts one task whenever the schedule says so. */
export function runOnSchedule(
  scope: Construct,
  taskDefinition: FargateTaskDefinition,
  schedule: ScheduleExpression,
) {
  new Schedule(scope, 'Schedule', {
    schedule,
    target: new EcsRunFargateTask(createCluster(scope), {
      taskDefinition,
      capacityProviderStrategies,
    }),
  });
}
