import {
  ProfileRevision,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useWords } from '../../translations';
import { Author } from '../Author';

const useStyles = makeStyles(theme => ({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 3),
    padding: theme.spacing(1, 0),
    color: theme.palette.text.primary,
  },
}));

/** Which prices, limits, engine and profile an answer rests on. */
export function Provenance(props: {
  recommendation: Recommendation;
  profile: ProfileRevision;
}) {
  const classes = useStyles();
  const { t, formats } = useWords();
  const { priceBook, limitsDate, engine } = props.recommendation.provenance;
  const { revision, createdBy, createdAt } = props.profile;
  return (
    <section className={classes.footer} aria-label={t('provenance.label')}>
      <Typography variant="body2" component="span">
        {t('provenance.prices', {
          region: priceBook.region,
          date: formats.date(priceBook.date),
        })}
      </Typography>
      <Typography variant="body2" component="span">
        {t('provenance.limits', { date: formats.date(limitsDate) })}
      </Typography>
      <Typography variant="body2" component="span">
        {t('provenance.engine', { version: engine })}
      </Typography>
      <Typography variant="body2" component="span">
        {t('provenance.revision', {
          revision: String(revision),
          user: <Author principal={createdBy} />,
          date: formats.dateTime(createdAt),
        })}
      </Typography>
    </section>
  );
}
