import {
  ComputeOption,
  Sizing,
} from '@compute-choice/plugin-compute-choice-common';
import { Words } from '../translations';

function countRange(words: Words, low: number, high: number): string {
  const { t, formats } = words;
  return low === high
    ? formats.number(low)
    : t('option.countRange', {
        low: formats.number(low),
        high: formats.number(high),
      });
}

function sizeWords(words: Words, sizing: Sizing): string[] {
  const { t, formats } = words;
  switch (sizing.platform) {
    case 'lambda':
      return [
        sizing.managedInstances
          ? t('option.lambdaManaged', {
              instances: formats.number(sizing.managedInstances.instances),
              type: sizing.managedInstances.instanceType,
            })
          : t('option.lambda', { memory: formats.number(sizing.memoryMb) }),
        ...(sizing.provisionedConcurrency > 0
          ? [
              t('option.provisioned', {
                environments: formats.number(sizing.provisionedConcurrency),
              }),
            ]
          : []),
        ...(sizing.snapStart ? [t('option.snapStart')] : []),
      ];
    case 'fargate':
      return [
        t('option.fargate', {
          tasks: countRange(
            words,
            Math.max(sizing.minTasks, 1),
            Math.max(sizing.maxTasks, 1),
          ),
          vcpu: formats.number(sizing.vcpu),
          memory: formats.number(sizing.memoryGb),
        }),
        ...(sizing.orchestrator === 'eks' ? [t('option.eks')] : []),
      ];
    default:
      return [
        sizing.sharedCluster
          ? t('option.ecsEc2Shared', { cluster: sizing.sharedCluster })
          : t('option.ecsEc2', {
              hosts: countRange(
                words,
                Math.max(sizing.minHosts, 1),
                Math.max(sizing.maxHosts, 1),
              ),
              type: sizing.instanceType,
            }),
      ];
  }
}

/** An option in words, without its platform: size, architecture, purchase. */
export function optionTitle(words: Words, option: ComputeOption): string {
  const { t, value } = words;
  return [
    ...(option.sizing ? sizeWords(words, option.sizing) : []),
    value('application.architectures', option.architecture),
    ...(option.os === 'windows' ? [t('option.windows')] : []),
    t(`purchase.${option.purchase}`),
  ].join(', ');
}
