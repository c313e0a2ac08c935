import {
  AuditorService,
  DatabaseService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { PolicyDecision } from '@backstage/plugin-permission-common';
import { ProfileStore } from '../database';
import { ProfileResource } from '../permissions';
import { DecisionService } from '../service/DecisionService';
import { ScheduledTasks } from '../scheduling/ScheduledTasks';
import { EntityLookup } from '../service/EntityLookup';
import { ProfileAccess } from '../service/ProfileAccess';
import { PendingAdoption } from './PendingAdoption';
import { PendingStore } from './PendingStore';

/** Schedules the adoption of profiles that wait for their entities. */
export async function startPending(options: {
  access: ProfileAccess;
  auditor: AuditorService;
  database: DatabaseService;
  decisions: Pick<DecisionService, 'recordChosen'>;
  entities: EntityLookup;
  isAllowed: (decision: PolicyDecision, resource: ProfileResource) => boolean;
  logger: LoggerService;
  store: ProfileStore;
  tasks: ScheduledTasks;
}): Promise<{ adoption: PendingAdoption; pending: PendingStore }> {
  const pending = await PendingStore.create(options);
  const adoption = new PendingAdoption({ ...options, pending });
  await options.tasks.schedule({
    id: 'adopt-pending-profiles',
    frequency: { minutes: 1 },
    timeout: { minutes: 5 },
    initialDelay: { minutes: 1 },
    fn: signal => adoption.sweep(signal),
  });
  return { adoption, pending };
}
