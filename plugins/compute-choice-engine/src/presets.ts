import {
  Assumption,
  Preset,
  WORKLOAD_KINDS,
  WorkloadKind,
} from '@compute-choice/plugin-compute-choice-common';
import { defaultPolicy } from './engineContext';
import { assumedOfKind } from './workload/assumed';
import { kinds } from './workload/kinds';
import { resolveProfile } from './workload/resolveWorkload';

/** A region is needed to resolve a profile, but no assumption depends on it. */
const ANY_REGION = 'us-east-1';

function assumptionsOf(kind: WorkloadKind): Assumption[] {
  const runsPerDay = kinds[kind].runsPerDay;
  const { assumptions } = resolveProfile(
    {
      application: { kind },
      traffic: runsPerDay
        ? { runsPerDay: runsPerDay.value }
        : { requestsPerMonth: 1 },
      operations: { region: ANY_REGION },
    },
    defaultPolicy,
    ANY_REGION,
  );
  return runsPerDay
    ? [
        ...assumptions,
        {
          field: 'traffic.runsPerDay',
          value: runsPerDay.value,
          ...(runsPerDay.range && {
            range: [runsPerDay.range[0], runsPerDay.range[1]] as [
              number,
              number,
            ],
          }),
          why: assumedOfKind[kind].runsPerDay.why,
        },
      ]
    : [...assumptions];
}

/**
 * What each kind of workload is assumed to look like until somebody says more.
 *
 * @public
 */
export const presets: Preset[] = WORKLOAD_KINDS.map(kind => ({
  kind,
  title: kinds[kind].title,
  description: kinds[kind].description,
  assumptions: assumptionsOf(kind),
}));
