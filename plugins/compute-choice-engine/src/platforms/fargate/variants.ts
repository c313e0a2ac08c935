import {
  Architecture,
  OperatingSystem,
  PurchaseModel,
} from '@compute-choice/plugin-compute-choice-common';
import { Workload } from '../../workload/Workload';
import { purchaseModels } from '../containers/purchaseModels';
import { Variant } from '../PlatformModule';
import { variantsOf } from '../variants';

/** The orchestrators of Fargate tasks; they are its flavours. */
export type Orchestrator = 'ecs' | 'eks';

/** Orchestrator of a variant of Fargate. */
export function orchestratorOf({ flavour }: Variant): Orchestrator {
  return flavour === 'eks' ? 'eks' : 'ecs';
}

/**
 * Whether AWS offers this combination: Windows is x86 and On-Demand on ECS only;
 * EKS on Fargate is Linux on x86, without Spot.
 */
export function isOffered(combination: {
  orchestrator: Orchestrator;
  os: OperatingSystem;
  architecture: Architecture;
  purchase: PurchaseModel;
}): boolean {
  const { orchestrator, os, architecture, purchase } = combination;
  if (os === 'windows') {
    return (
      orchestrator === 'ecs' &&
      architecture === 'x86_64' &&
      purchase === 'on-demand'
    );
  }
  return (
    orchestrator === 'ecs' || (architecture === 'x86_64' && purchase !== 'spot')
  );
}

/**
 * Architecture × purchase on the workload's orchestrator, as far as AWS offers
 * it. If it offers none, the first is kept, so that its constraints say why.
 */
export function fargateVariants(workload: Workload): Variant[] {
  const { architectures, os, orchestrator } = workload;
  const wanted = variantsOf(
    { platform: 'fargate', flavour: orchestrator, os },
    architectures,
    purchaseModels(workload),
  );
  const offered = wanted.filter(variant =>
    isOffered({ ...variant, orchestrator }),
  );
  return offered.length > 0 ? offered : wanted.slice(0, 1);
}
