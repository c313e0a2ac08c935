import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useWords } from '../../translations';
import { Section } from '../Section';
import { Undescribed } from './Undescribed';

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(3) },
  text: { maxWidth: 720 },
}));

/** What the tab is for, as long as no component is described. */
export function SystemEmpty(props: { undescribed: string[] }) {
  const classes = useStyles();
  const { t } = useWords();
  const { undescribed } = props;
  return (
    <div className={classes.stack}>
      <Section title={t('system.empty.title')}>
        <Typography variant="body1" className={classes.text}>
          {undescribed.length === 0
            ? t('system.empty.noComponents')
            : t('system.empty.description')}
        </Typography>
      </Section>
      <Undescribed entityRefs={undescribed} />
    </div>
  );
}
