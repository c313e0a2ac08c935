export { DatabaseProfileStore } from './DatabaseProfileStore';
export { migrationsDirectory } from './migrations';
export type { ProfileStore, StoredRevision } from './ProfileStore';
