import {
  Entity,
  RELATION_HAS_PART,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { getEntityRelations } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { computeChoiceApiRef } from '../api';
import { PROFILED_KINDS } from '../profiledKinds';
import { answerSystem } from '../system/systemAnswer';

/** The parts of a system that run somewhere, in alphabetical order. */
function componentsOf(system: Entity): string[] {
  return PROFILED_KINDS.flatMap(kind =>
    getEntityRelations(system, RELATION_HAS_PART, { kind }),
  )
    .map(stringifyEntityRef)
    .sort();
}

/** Reads and decides the components of a system together. */
export function useSystemAnswer(system: Entity) {
  const api = useApi(computeChoiceApiRef);
  return useAsyncRetry(
    () => answerSystem(api, componentsOf(system)),
    [api, system],
  );
}
