import { Constraint } from '@compute-choice/plugin-compute-choice-common';
import { Workload } from '../../workload/Workload';
import { exclusion } from '../containers/exclusion';
import { Variant } from '../PlatformModule';
import { orchestratorOf } from './variants';

/** What pods on Fargate cannot do, while ECS tasks on Fargate can. */
export function eksConstraints(
  workload: Workload,
  variant: Variant,
): Constraint[] {
  if (orchestratorOf(variant) !== 'eks') {
    return [];
  }
  const found: Constraint[] = [];
  if (variant.architecture !== 'x86_64') {
    found.push(
      exclusion({
        rule: 'eks-fargate-architecture',
        text: 'EKS pods on Fargate run on x86 only.',
        lift: 'Build the image for x86, or run it on ECS.',
        limitId: 'eksFargate.architectures',
        fields: ['application.architectures', 'operations.orchestrator'],
      }),
    );
  }
  if (variant.os === 'windows') {
    found.push(
      exclusion({
        rule: 'eks-fargate-windows',
        text: 'EKS pods on Fargate run on Linux only.',
        lift: 'Run the Windows container on ECS.',
        limitId: 'eksFargate.operatingSystems',
        fields: ['application.os', 'operations.orchestrator'],
      }),
    );
  }
  if (workload.network === 'public') {
    found.push(
      exclusion({
        rule: 'eks-fargate-subnets',
        text: 'EKS pods on Fargate run in private subnets only.',
        lift: 'Use private subnets, or run the tasks on ECS.',
        limitId: 'eksFargate.subnets',
        fields: ['operations.network', 'operations.orchestrator'],
      }),
    );
  }
  if (workload.profile.application.persistentStorage === 'ebs') {
    found.push(
      exclusion({
        rule: 'eks-fargate-ebs',
        text: 'EKS pods on Fargate cannot mount EBS volumes.',
        lift: 'Keep the data on EFS, or run the tasks on ECS.',
        limitId: 'eksFargate.ebs',
        fields: ['application.persistentStorage', 'operations.orchestrator'],
      }),
    );
  }
  return found;
}
