import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import { EmptyState } from '@backstage/core-components';
import {
  EntityRefLinks,
  getEntityRelations,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../translations';

// The empty state is a grid whose negative margin would stick out.
const useStyles = makeStyles(theme => ({ box: { padding: theme.spacing(2) } }));

/** Says that the answer is not open to the reader, and whom to ask. */
export function NoPermission() {
  const classes = useStyles();
  const { entity } = useEntity();
  const { t } = useWords();
  const owners = getEntityRelations(entity, RELATION_OWNED_BY);
  return (
    <div className={classes.box}>
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
    </div>
  );
}
