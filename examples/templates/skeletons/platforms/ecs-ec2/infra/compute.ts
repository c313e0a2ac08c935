import {
  type ContainerDefinitionOptions,
  Ec2Service,
  FargateService,
  NetworkMode,
  PlacementStrategy,
  TaskDefinition,
  Compatibility,
} from 'aws-cdk-lib/aws-ecs';
import { Schedule, type ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import {
  EcsRunEc2Task,
  EcsRunFargateTask,
} from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import { createCapacity } from './cluster.ts';
import { sizing } from './sizing.ts';

/** The task with its one container, `main`. */
export function createTask(
  scope: Construct,
  container: ContainerDefinitionOptions,
): TaskDefinition {
  const task = new TaskDefinition(scope, 'Task', {
    compatibility: sizing.managedInstances
      ? Compatibility.EC2_AND_MANAGED_INSTANCES
      : Compatibility.EC2,
    networkMode: NetworkMode.AWS_VPC,
    cpu: String(1024 * sizing.taskVcpu),
    memoryMiB: String(sizing.taskMemoryMb),
  });
  task.addContainer('main', {
    ...container,
    memoryLimitMiB: sizing.taskMemoryMb,
  });
  return task;
}

/** Keeps tasks running, as many as the load needs. */
export function createService(
  scope: Construct,
  taskDefinition: TaskDefinition,
): Ec2Service | FargateService {
  const { cluster, capacityProvider } = createCapacity(scope);
  const options = {
    cluster,
    taskDefinition,
    capacityProviderStrategies: [{ capacityProvider, weight: 1 }],
    circuitBreaker: { rollback: true },
    minHealthyPercent: 100,
  };
  // Managed Instances are asked for as Fargate is: ECS places the tasks itself.
  return sizing.managedInstances
    ? new FargateService(scope, 'Service', options)
    : new Ec2Service(scope, 'Service', {
        ...options,
        placementStrategies: [
          PlacementStrategy.spreadAcross('attribute:ecs.availability-zone'),
          PlacementStrategy.packedByMemory(),
        ],
      });
}

/** Starts one task whenever the schedule says so. */
export function runOnSchedule(
  scope: Construct,
  taskDefinition: TaskDefinition,
  schedule: ScheduleExpression,
) {
  const { cluster, capacityProvider } = createCapacity(scope);
  new Schedule(scope, 'Schedule', {
    schedule,
    target: new EcsRunEc2Task(cluster, {
      taskDefinition,
      capacityProviderStrategies: [{ capacityProvider, weight: 1 }],
    }),
  });
}
