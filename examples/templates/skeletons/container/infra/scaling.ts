import type { BaseService } from 'aws-cdk-lib/aws-ecs';
import { sizing } from './sizing.ts';

/** As many tasks as the load needs, within the bounds of the decision. */
export function scaleOnCpu(tasks: BaseService) {
  tasks
    .autoScaleTaskCount({
      minCapacity: sizing.minTasks,
      maxCapacity: sizing.maxTasks,
    })
    .scaleOnCpuUtilization('Cpu', {
      targetUtilizationPercent: 100 * sizing.targetUtilization,
    });
}
