import { Architecture } from '@compute-choice/plugin-compute-choice-common';
import { Workload } from '../../workload/Workload';
import { purchaseModels } from '../containers/purchaseModels';
import { EngineContext, Variant } from '../PlatformModule';
import { variantOf, variantsOf } from '../variants';
import { HostKind } from './offers';

/** Whose hosts the tasks run on; these are the flavours of ECS on EC2. */
export type HostOwner = 'own' | 'managed-instances' | 'shared';

/** Whose hosts a variant of ECS on EC2 runs on. */
export function hostOwnerOf({ flavour }: Variant): HostOwner {
  switch (flavour) {
    case 'managed-instances':
    case 'shared':
      return flavour;
    default:
      return 'own';
  }
}

/** What hosts a variant can have. */
export function hostKindOf(workload: Workload, variant: Variant): HostKind {
  return {
    architecture: variant.architecture,
    os: variant.os,
    purchase: variant.purchase,
    gpu: workload.gpu,
    managed: hostOwnerOf(variant) === 'managed-instances',
    network: workload.profile.application.taskNetworkMode ?? 'awsvpc',
  };
}

function sharedVariant(
  workload: Workload,
  { instances }: EngineContext,
): Variant[] {
  const { sharedCluster, os, architectures } = workload;
  if (!sharedCluster) {
    return [];
  }
  const architecture: Architecture =
    instances.get(sharedCluster.instanceType)?.architecture ??
    architectures[0] ??
    'x86_64';
  return [
    variantOf({
      platform: 'ecs-ec2',
      flavour: 'shared',
      architecture,
      os,
      purchase: 'on-demand',
    }),
  ];
}

/**
 * A shared cluster if one is named; own hosts and managed ones by architecture
 * and purchase model. Windows hosts are x86; if the workload says Arm all the
 * same, one variant is kept, so that its constraint says why.
 */
export function ecsEc2Variants(
  workload: Workload,
  context: EngineContext,
): Variant[] {
  const { architectures, os } = workload;
  const x86 = architectures.filter(architecture => architecture === 'x86_64');
  const possible = os === 'windows' && x86.length > 0 ? x86 : architectures;
  const owners: readonly HostOwner[] = ['own', 'managed-instances'];
  const models = purchaseModels(workload);
  return [
    ...sharedVariant(workload, context),
    ...owners.flatMap(flavour =>
      variantsOf({ platform: 'ecs-ec2', flavour, os }, possible, models),
    ),
  ];
}
