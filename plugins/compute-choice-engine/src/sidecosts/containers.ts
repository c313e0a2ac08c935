import { Allowance } from '@compute-choice/plugin-compute-choice-common';
import { Charge } from '../prices/Charge';
import { Workload } from '../workload/Workload';
import { dataOutCharges } from './dataOut';
import { albCharges, nlbCharges } from './loadBalancer';
import { logCharges } from './logs';
import { networkCharges } from './network';
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
          description: () => 'EKS cluster',
          formula: () => `1 cluster × ${inWords(hoursPerMonth)} h`,
        },
      ]
    : [];
}

/**
 * Everything that containers pay for beside the compute: front door, way out,
 * logs, data out, image, storage and, on EKS, the cluster.
 *
 * @param options - `meanPublicAddresses`: tasks (Fargate) or hosts (EC2) as a
 * mean over the month; charged in public subnets only.
 */
export function containerSideCharges(
  workload: Workload,
  options: {
    meanPublicAddresses: number;
    allowances: readonly Allowance[];
  },
): Charge[] {
  const { allowances, meanPublicAddresses } = options;
  return [
    ...containerFrontDoorCharges(workload),
    ...networkCharges(workload, { meanPublicAddresses }),
    ...logCharges(workload, { lambdaPlatformLines: false, allowances }),
    ...dataOutCharges(workload, { allowances }),
    ...registryCharges(workload),
    ...fileSystemCharges(workload),
    ...persistentVolumeCharges(workload),
    ...eksClusterCharges(workload),
  ];
}
