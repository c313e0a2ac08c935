import {
  FleetFilter,
  FleetSummary,
} from '@compute-choice/plugin-compute-choice-common';
import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { ProfileFilter } from '../permissions';
import { RecommendationRow } from '../recommendations/RecommendationRow';
import { FleetOrder, FleetPosition } from './FleetPosition';

/** Which rows are meant, and which of them the caller may have. */
export interface FleetScope {
  filter: FleetFilter;
  /** What the permission policy demands of a row; nothing if left out. */
  permitted?: PermissionCriteria<ProfileFilter>;
  /** Whether rows of entities that are gone are among them. */
  includeAbsent: boolean;
}

/**
 * Reads the fleet. Every method fails with a ServiceUnavailableError while the
 * database cannot be reached.
 */
export interface FleetStore {
  /** The next rows in order. */
  page(
    scope: FleetScope,
    options: { order: FleetOrder; position: FleetPosition; limit: number },
  ): Promise<RecommendationRow[]>;

  /** Totals over all rows. */
  summarise(scope: FleetScope): Promise<FleetSummary>;

  /** Number of the latest revision of the profile, by entity. */
  latestRevisions(entityRefs: string[]): Promise<Map<string, number>>;
}
