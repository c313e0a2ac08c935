import {
  Entity,
  parseEntityRef,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import { ComputeChoiceApi } from '@compute-choice/plugin-compute-choice-common';
import { REGION_FIELD } from './questions';
import { StatedValue } from './ProfileDraft';

/** More than a system has. */
const MOST_SERVICES = 200;

/** The system that an entity is a part of, as the catalog has resolved it. */
function systemOf(entity: Entity): string | undefined {
  return entity.relations?.find(
    ({ type, targetRef }) =>
      type === RELATION_PART_OF && parseEntityRef(targetRef).kind === 'system',
  )?.targetRef;
}

/**
 * What the other services of the system tell about a workload, by path of the
 * field: the region, where all of them run in the same one. Nothing if they
 * cannot be read, for the form works without it.
 */
export async function systemAnswers(
  api: ComputeChoiceApi,
  entity: Entity,
): Promise<Record<string, StatedValue>> {
  const system = systemOf(entity);
  if (!system) {
    return {};
  }
  const { rows } = await api
    .listFleet({ system, limit: MOST_SERVICES })
    .catch(() => ({ rows: [] }));
  const regions = new Set(rows.flatMap(({ region }) => region ?? []));
  const [region] = regions;
  return region && regions.size === 1 ? { [REGION_FIELD]: region } : {};
}
