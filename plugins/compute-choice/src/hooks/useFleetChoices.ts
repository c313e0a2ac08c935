import { RELATION_OWNED_BY, RELATION_PART_OF } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';
import { PROFILED_KINDS } from '../profiledKinds';
import { useTitleOf } from './useEntityTitles';

/** Something that the fleet can be narrowed down to. */
export interface Choice {
  entityRef: string;
  title: string;
}

const OWNED = `relations.${RELATION_OWNED_BY}`;
const PART = `relations.${RELATION_PART_OF}`;

/** Owners and systems of what may have a profile, by their titles. */
export function useFleetChoices(): { owners: Choice[]; systems: Choice[] } {
  const catalogApi = useApi(catalogApiRef);
  const titleOf = useTitleOf();
  const { value } = useAsync(async () => {
    const { facets } = await catalogApi.getEntityFacets({
      filter: { kind: [...PROFILED_KINDS] },
      facets: [OWNED, PART],
    });
    const choices = async (facet: string, kind = ''): Promise<Choice[]> => {
      const refs = (facets[facet] ?? [])
        .map(({ value: entityRef }) => entityRef)
        .filter(entityRef => entityRef.startsWith(kind));
      const found = await Promise.all(
        refs.map(async entityRef => ({
          entityRef,
          title: await titleOf(entityRef),
        })),
      );
      return found.sort((a, b) => a.title.localeCompare(b.title));
    };
    return {
      owners: await choices(OWNED),
      systems: await choices(PART, 'system:'),
    };
  }, [catalogApi, titleOf]);
  // The fleet can be read without them.
  return value ?? { owners: [], systems: [] };
}
