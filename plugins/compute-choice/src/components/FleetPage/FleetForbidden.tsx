import { EmptyState } from '@backstage/core-components';
import { fleetReadPermission } from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../translations';

// The empty state is a grid whose negative margin would stick out.
const useStyles = makeStyles(theme => ({ box: { padding: theme.spacing(2) } }));

/** Says that the fleet is not open to the reader, and whom to ask for what. */
export function FleetForbidden() {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <div className={classes.box}>
      <EmptyState
        missing="info"
        title={t('fleet.forbidden.title')}
        description={t('fleet.forbidden.description', {
          permission: fleetReadPermission.name,
        })}
      />
    </div>
  );
}
