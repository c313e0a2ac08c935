import { Allowance } from '@compute-choice/plugin-compute-choice-common';
import { Charge } from '../../prices/Charge';
import { dataOutCharges } from '../../sidecosts/dataOut';
import { logCharges } from '../../sidecosts/logs';
import { functionNetworkCharges } from '../../sidecosts/network';
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
  ],
);
