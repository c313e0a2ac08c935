import { Allowance } from '@compute-choice/plugin-compute-choice-common';
import { Charge } from '../prices/Charge';
import { perWorkload } from '../workload/perWorkload';
import { Workload } from '../workload/Workload';
import { dataOutCharges } from './dataOut';
import { albCharges, nlbCharges } from './loadBalancer';
import { logCharges } from './logs';
import { interfaceEndpointCharges, networkCharges } from './network';
import { observabilityCharges } from './observability';
import { eventBusCharges, queueCharges } from './orchestration';
import { inWords } from './quantities';
import {
  fileSystemCharges,
  persistentVolumeCharges,
  registryCharges,
} from './storage';

/** The load balancer that containers need for the workload's protocol. */
export function containerFrontDoorCharges(workload: Workload): Charge[] {
  switch (workload.protocol) {
    case 'none':
      return [];
    case 'tcp':
    case 'udp':
      return nlbCharges(workload);
    default:
      return albCharges(workload, { lambdaTargets: false });
  }
}

/** The hours of an EKS control plane, if a new one is needed. */
export function eksClusterCharges(workload: Workload): Charge[] {
  const { orchestrator, existing, hoursPerMonth } = workload;
  return orchestrator === 'eks' && !existing.eksCluster
    ? [
        {
          item: 'eks.cluster',
          category: 'orchestration',
          priceKey: 'eks.clusterHour',
          quantity: hoursPerMonth,
          shared: 'eks-cluster',
          description: () => 'EKS cluster',
          formula: () => `1 cluster × ${inWords(hoursPerMonth)} h`,
        },
      ]
    : [];
}

/** What the side costs of containers depend on, besides the workload. */
interface SideCostOptions {
  /** Tasks (Fargate) or hosts (EC2) as a mean over the month. */
  readonly meanPublicAddresses: number;
  readonly allowances: readonly Allowance[];
}

function sideCharges(
  workload: Workload,
  { allowances, meanPublicAddresses }: SideCostOptions,
): Charge[] {
  return [
    ...containerFrontDoorCharges(workload),
    ...networkCharges(workload, { meanPublicAddresses }),
    ...logCharges(workload, { lambdaPlatformLines: false, allowances }),
    ...dataOutCharges(workload, { allowances }),
    ...registryCharges(workload),
    ...fileSystemCharges(workload),
    ...persistentVolumeCharges(workload),
    ...eksClusterCharges(workload),
    ...interfaceEndpointCharges(workload),
    ...queueCharges(workload, workload.minInstances),
    ...eventBusCharges(workload),
    ...observabilityCharges(workload),
  ];
}

/** In private subnets, they are the same for all tasks and hosts. */
const privateSideCharges = perWorkload(
  (workload, allowances: readonly Allowance[]): readonly Charge[] =>
    sideCharges(workload, { allowances, meanPublicAddresses: 0 }),
);

/**
 * The side costs that grow in proportion to the traffic, or not at all: all but
 * the public addresses of tasks or hosts, and allowances.
 */
export const proportionalSideCharges = perWorkload(
  (workload): readonly Charge[] =>
    sideCharges(workload, { allowances: [], meanPublicAddresses: 0 }),
);

/**
 * Everything that containers pay for beside the compute: front door, way out,
 * logs, data out, image, storage and, on EKS, the cluster.
 */
export function containerSideCharges(
  workload: Workload,
  options: SideCostOptions,
): readonly Charge[] {
  return workload.network === 'public'
    ? sideCharges(workload, options)
    : privateSideCharges(workload, options.allowances);
}
