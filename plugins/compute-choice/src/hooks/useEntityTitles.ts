import { useApiHolder } from '@backstage/frontend-plugin-api';
import {
  defaultEntityPresentation,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import { useCallback } from 'react';
import useAsync from 'react-use/esm/useAsync';

/** Finds the title of an entity by its reference. */
export function useTitleOf() {
  const presentations = useApiHolder().get(entityPresentationApiRef);
  return useCallback(
    async (entityRef: string): Promise<string> => {
      const presentation =
        (await presentations?.forEntity(entityRef).promise) ??
        defaultEntityPresentation(entityRef);
      return presentation.primaryTitle;
    },
    [presentations],
  );
}

/** Titles of entities; their names until the titles are there. */
export function useEntityTitles(
  entityRefs: string[],
): (entityRef: string) => string {
  const titleOf = useTitleOf();
  const key = entityRefs.join('\n');
  const { value: titles } = useAsync(
    async () =>
      new Map(
        await Promise.all(
          key
            .split('\n')
            .filter(Boolean)
            .map(async ref => [ref, await titleOf(ref)] as const),
        ),
      ),
    [key, titleOf],
  );
  return entityRef =>
    titles?.get(entityRef) ?? defaultEntityPresentation(entityRef).primaryTitle;
}
