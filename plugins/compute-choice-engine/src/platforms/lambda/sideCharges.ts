import { Allowance } from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { Charge } from '../../prices/Charge';
import { dataOutCharges } from '../../sidecosts/dataOut';
import { logCharges } from '../../sidecosts/logs';
import {
  functionNetworkCharges,
  interfaceEndpointCharges,
} from '../../sidecosts/network';
import { observabilityCharges } from '../../sidecosts/observability';
import {
  eventBusCharges,
  queueCharges,
  workflowCharges,
} from '../../sidecosts/orchestration';
import { fileSystemCharges, registryCharges } from '../../sidecosts/storage';
import { perWorkload } from '../../workload/perWorkload';
import { packagingOf } from './packaging';

/** What a function pays for besides itself and its front door. */
export const sideCharges = perWorkload(
  (workload, allowances: readonly Allowance[]): readonly Charge[] => [
    ...functionNetworkCharges(workload),
    ...logCharges(workload, { lambdaPlatformLines: true, allowances }),
    ...dataOutCharges(workload, { allowances }),
    ...(packagingOf(workload) === 'image' ? registryCharges(workload) : []),
    ...fileSystemCharges(workload),
    ...(workload.vpcAttached ? interfaceEndpointCharges(workload) : []),
    ...workflowCharges(workload),
    ...queueCharges(workload, limitNumber('lambda.sqsConcurrencyStart')),
    ...eventBusCharges(workload),
    ...observabilityCharges(workload),
  ],
);
