import { Allowance } from '@compute-choice/plugin-compute-choice-common';
import { Charge } from '../../prices/Charge';
import { dataOutCharges } from '../../sidecosts/dataOut';
import { logCharges } from '../../sidecosts/logs';
import { functionNetworkCharges } from '../../sidecosts/network';
import { fileSystemCharges, registryCharges } from '../../sidecosts/storage';
import { Workload } from '../../workload/Workload';
import { packagingOf } from './packaging';

/** What a function pays for besides itself and its front door. */
export function sideCharges(
  workload: Workload,
  allowances: readonly Allowance[],
): Charge[] {
  return [
    ...functionNetworkCharges(workload),
    ...logCharges(workload, { lambdaPlatformLines: true, allowances }),
    ...dataOutCharges(workload, { allowances }),
    ...(packagingOf(workload) === 'image' ? registryCharges(workload) : []),
    ...fileSystemCharges(workload),
  ];
}
