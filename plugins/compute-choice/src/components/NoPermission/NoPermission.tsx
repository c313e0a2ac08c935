import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import { EmptyState } from '@backstage/core-components';
import {
  EntityRefLinks,
  getEntityRelations,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { useWords } from '../../translations';

/** Says that the answer is not open to the reader, and whom to ask. */
export function NoPermission() {
  const { entity } = useEntity();
  const { t } = useWords();
  const owners = getEntityRelations(entity, RELATION_OWNED_BY);
  return (
    <EmptyState
      missing="info"
      title={t('state.forbidden.title')}
      description={
        <>
          {t('state.forbidden.description')}{' '}
          {owners.length > 0 ? (
            <>
              {t('state.forbidden.ask')}{' '}
              <EntityRefLinks entityRefs={owners} defaultKind="group" />
            </>
          ) : (
            t('state.forbidden.noOwner')
          )}
        </>
      }
    />
  );
}
