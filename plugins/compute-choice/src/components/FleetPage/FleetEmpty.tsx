import { useRouteRef } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { catalogExternalRouteRef } from '../../routes';
import { useWords } from '../../translations';
import { Section } from '../Section';

const useStyles = makeStyles(theme => ({
  text: { maxWidth: 720, marginBottom: theme.spacing(2) },
}));

/** What the page is for, as long as nobody has described a service. */
export function FleetEmpty() {
  const classes = useStyles();
  const { t } = useWords();
  const catalog = useRouteRef(catalogExternalRouteRef);
  return (
    <Section title={t('fleet.empty.title')}>
      <Typography variant="body1" className={classes.text}>
        {t('fleet.empty.description')}
      </Typography>
      {catalog && (
        <Button
          variant="contained"
          color="primary"
          component={RouterLink}
          to={catalog()}
        >
          {t('fleet.empty.catalog')}
        </Button>
      )}
    </Section>
  );
}
