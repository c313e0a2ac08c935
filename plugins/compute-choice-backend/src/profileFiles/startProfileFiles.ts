import {
  AuditorService,
  AuthService,
  DatabaseService,
  LoggerService,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { ProfileStore } from '../database';
import { ScheduledTasks } from '../scheduling/ScheduledTasks';
import { ProfileAccess } from '../service/ProfileAccess';
import { ProfileFileCatalog } from './ProfileFileCatalog';
import { ProfileFileReader } from './ProfileFileReader';
import { ProfileFileStore } from './ProfileFileStore';
import { ProfileFileSync } from './ProfileFileSync';
import { ProfileSourceService } from './ProfileSourceService';

const SCHEDULE_KEY = 'computeChoice.profileFiles.schedule';
const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 15 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 30 },
};

/** Schedules the reading of profile files. */
export async function startProfileFiles(options: {
  access: ProfileAccess;
  auditor: AuditorService;
  auth: AuthService;
  catalog: CatalogService;
  config: Config;
  database: DatabaseService;
  logger: LoggerService;
  store: ProfileStore;
  tasks: ScheduledTasks;
  urlReader: UrlReaderService;
}): Promise<ProfileSourceService> {
  const { config, tasks } = options;
  const catalog = new ProfileFileCatalog(options);
  const files = await ProfileFileStore.create(options);
  const sync = new ProfileFileSync({
    ...options,
    catalog,
    files,
    integrations: ScmIntegrations.fromConfig(config),
    reader: new ProfileFileReader(options),
  });
  const schedule = config.getOptionalConfig(SCHEDULE_KEY);
  await tasks.schedule({
    ...(schedule
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
      : DEFAULT_SCHEDULE),
    id: 'read-profile-files',
    fn: signal => sync.sweep(signal),
  });
  return new ProfileSourceService({ ...options, catalog, files, sync });
}
