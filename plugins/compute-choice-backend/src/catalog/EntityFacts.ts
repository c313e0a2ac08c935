import { ProfileResource } from '../permissions';

/** What the catalog says about an entity, as far as the fleet shows it. */
export interface EntityFacts extends ProfileResource {
  title?: string;
  /** Entity reference of the system, in lower case. */
  systemRef?: string;
}
