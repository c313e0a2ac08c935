import {
  Constraint,
  Runtime,
} from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { Workload } from '../../workload/Workload';
import { runtimeFamily } from '../../workload/runtimes';
import { exclusion } from '../containers/exclusion';
import { MEMORY_SIZES_MB } from './functionSize';
import { initDuration } from './initDuration';

/** INIT from which a snapshot is worth its price outside Java. */
const USEFUL_FROM_INIT_MS = 1000;

const runtimes: readonly Runtime[] = [
  'java11',
  'java17',
  'java21',
  'java25',
  'python3.12',
  'python3.13',
  'python3.14',
  'dotnet8',
  'dotnet9',
  'dotnet10',
];

/** Whether a snapshot of the start-up is to be had, and helps. */
export function isSnapStartUseful(workload: Workload): boolean {
  const { runtime, architectures } = workload;
  if (!runtimes.includes(runtime)) {
    return false;
  }
  const init = initDuration(workload, architectures[0], MEMORY_SIZES_MB[0]);
  return runtimeFamily(runtime) === 'java' || init.p50Ms >= USEFUL_FROM_INIT_MS;
}

/** What SnapStart does not work together with. */
export function snapStartConstraints({
  localDiskGb,
  profile,
}: Workload): Constraint[] {
  const found: Constraint[] = [];
  const maxMb = limitNumber('lambda.snapStartEphemeralMb');
  if (localDiskGb * 1024 > maxMb) {
    found.push(
      exclusion({
        rule: 'lambda-snapstart-disk',
        text: `One unit of work needs ${localDiskGb} GB of disk; with SnapStart a function has ${maxMb} MB.`,
        lift: 'Do without SnapStart, or with less scratch disk.',
        limitId: 'lambda.snapStartEphemeralMb',
        fields: ['application.localDiskGb'],
        params: { localDiskGb, maxMb },
      }),
    );
  }
  if (profile.application.persistentStorage === 'efs') {
    found.push(
      exclusion({
        rule: 'lambda-snapstart-efs',
        text: 'The work needs EFS; SnapStart does not work with it.',
        lift: 'Do without SnapStart, or keep the data in S3.',
        limitId: 'lambda.snapStartFileSystems',
        fields: ['application.persistentStorage'],
      }),
    );
  }
  if (profile.application.tenantIsolation === true) {
    found.push(
      exclusion({
        rule: 'lambda-snapstart-tenants',
        text: 'Tenants are isolated in environments of their own; SnapStart does not work with that.',
        lift: 'Do without SnapStart, or with one function per tenant.',
        limitId: 'lambda.snapStartTenantIsolation',
        fields: ['application.tenantIsolation'],
      }),
    );
  }
  return found;
}
