import { useEntity } from '@backstage/plugin-catalog-react';
import { PROFILE_ANNOTATION } from '@compute-choice/plugin-compute-choice-common';

/** The file in the repository that keeps the entity's profile, if one does. */
export function useProfileFile(): string | undefined {
  const { entity } = useEntity();
  return entity.metadata.annotations?.[PROFILE_ANNOTATION] || undefined;
}
