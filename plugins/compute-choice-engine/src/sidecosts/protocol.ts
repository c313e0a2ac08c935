import { WorkloadProfile } from '@compute-choice/plugin-compute-choice-common';
import { Workload } from '../workload/Workload';

type Protocol = NonNullable<WorkloadProfile['application']['protocol']>;

/** The inbound protocol: the stated one, or the one that the kind implies. */
export function protocolOf({
  profile,
  kind,
  requestServing,
}: Workload): Protocol {
  const stated = profile.application.protocol;
  if (stated) {
    return stated;
  }
  if (kind === 'websocket') {
    return 'websocket';
  }
  return requestServing ? 'http' : 'none';
}
