import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import {
  EntityRefLinks,
  getEntityRelations,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { WORKLOAD_KINDS } from '@compute-choice/plugin-compute-choice-common';
import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import CardActionArea from '@material-ui/core/CardActionArea';
import CardContent from '@material-ui/core/CardContent';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { usePresets } from '../../hooks/usePresets';
import { useWords } from '../../translations';
import { Section } from '../Section';

const useStyles = makeStyles(theme => ({
  text: { maxWidth: 720, marginBottom: theme.spacing(2) },
  presets: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: theme.spacing(2, 0),
    padding: 0,
  },
  card: { height: '100%' },
  action: {
    height: '100%',
    color: theme.palette.text.primary,
    textDecoration: 'none',
  },
}));

/** What the tab is for, and where to begin. */
export function EmptyProfile(props: { editable: boolean }) {
  const classes = useStyles();
  const { entity } = useEntity();
  const { t, value } = useWords();
  const presets = usePresets();
  const owners = getEntityRelations(entity, RELATION_OWNED_BY);
  return (
    <Section title={t('state.empty.title')}>
      <Typography variant="body1" className={classes.text}>
        {t('state.empty.description')}
      </Typography>
      {props.editable ? (
        <>
          <Typography variant="h6" component="h3">
            {t('state.empty.start')}
          </Typography>
          <ul className={classes.presets}>
            {WORKLOAD_KINDS.map(kind => (
              <li key={kind}>
                <Card variant="outlined" className={classes.card}>
                  <CardActionArea
                    className={classes.action}
                    component={RouterLink}
                    to={`edit?kind=${kind}`}
                  >
                    <CardContent>
                      <Typography variant="subtitle1" component="span">
                        {value('application.kind', kind)}
                      </Typography>
                      <Typography variant="body2" color="textSecondary">
                        {presets.get(kind)?.description}
                      </Typography>
                    </CardContent>
                  </CardActionArea>
                </Card>
              </li>
            ))}
          </ul>
          <Button
            variant="outlined"
            color="primary"
            component={RouterLink}
            to="edit"
          >
            {t('state.empty.scratch')}
          </Button>
        </>
      ) : (
        <Typography variant="body1">
          {owners.length > 0
            ? t('state.empty.denied', {
                owner: (
                  <EntityRefLinks
                    key="owner"
                    entityRefs={owners}
                    defaultKind="group"
                  />
                ),
              })
            : t('state.empty.deniedNoOwner')}
        </Typography>
      )}
    </Section>
  );
}
