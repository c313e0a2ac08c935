export { DatabaseProfileStore } from './DatabaseProfileStore';
export { DecisionStore } from './DecisionStore';
export { migrationsDirectory } from './migrations';
export type {
  DecidedRevision,
  ProfileStore,
  StoredRevision,
} from './ProfileStore';
