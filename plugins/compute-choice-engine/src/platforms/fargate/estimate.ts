import {
  Configuration,
  InvalidInputError,
  Usage,
} from '@compute-choice/plugin-compute-choice-common';
import { Charge } from '../../prices/Charge';
import { inWords } from '../../sidecosts/quantities';
import { onlyUsage } from '../containers/statedUsage';
import { ephemeralStorageCharges, taskCharges } from './cost';
import { FargateSize, fargateSteps } from './sizes';
import { isOffered } from './variants';

/** What of a Fargate configuration is checked and priced. */
export type FargateConfiguration = Extract<
  Configuration,
  { platform: 'fargate' }
>;

function checkSize(configuration: FargateConfiguration): FargateSize {
  const { os, vcpu, memoryGb } = configuration;
  const steps = fargateSteps(os, 'ecs');
  const step = steps.find(candidate => candidate.vcpu === vcpu);
  if (!step) {
    throw new InvalidInputError('estimate', [
      {
        path: 'configuration.vcpu',
        message: `No Fargate task with ${
          os === 'windows' ? 'Windows' : 'Linux'
        } has ${vcpu} vCPU`,
        expected: `one of ${steps.map(each => each.vcpu).join(', ')}`,
      },
    ]);
  }
  if (!step.memoryGb.includes(memoryGb)) {
    throw new InvalidInputError('estimate', [
      {
        path: 'configuration.memoryGb',
        message: `No Fargate task with ${vcpu} vCPU has ${memoryGb} GB`,
        expected: `one of ${step.memoryGb.join(', ')}`,
      },
    ]);
  }
  return { vcpu, memoryGb };
}

function checkOffer(configuration: FargateConfiguration): void {
  if (!isOffered({ ...configuration, orchestrator: 'ecs' })) {
    throw new InvalidInputError('estimate', [
      {
        path: 'configuration.os',
        message: 'Fargate with Windows is x86_64 and On-Demand only',
        expected: 'linux, or architecture x86_64 and purchase on-demand',
      },
    ]);
  }
}

/**
 * Charges of tasks that somebody runs.
 *
 * @throws InvalidInputError if no task has this size, or if the usage is not
 * stated as task-hours.
 */
export function estimateFargate(
  configuration: FargateConfiguration,
  usage: Usage,
): Charge[] {
  const taskHours = onlyUsage(usage, 'taskHours', 'Fargate tasks');
  const size = checkSize(configuration);
  checkOffer(configuration);
  const why = () => `${inWords(taskHours)} task-hours`;
  return [
    ...taskCharges({ offer: configuration, size, taskHours, why }),
    ...ephemeralStorageCharges({
      ephemeralGb: configuration.ephemeralStorageGb,
      taskHours,
      why,
    }),
  ];
}
