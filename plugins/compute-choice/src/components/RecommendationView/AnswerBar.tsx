import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import EditIcon from '@material-ui/icons/Edit';
import { Link as RouterLink } from 'react-router-dom';
import { Answer } from '../../hooks/useAnswer';
import { useWords } from '../../translations';
import { ExportMenu } from '../ExportMenu';
import { Editing } from './Editing';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2),
    alignItems: 'center',
    justifyContent: 'space-between',
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    alignItems: 'center',
    '@media print': { display: 'none' },
  },
}));

/** What is asked of the service, and what can be done with the answer. */
export function AnswerBar(props: {
  answer: Answer;
  editing: Editing;
  onPrint(): void;
}) {
  const classes = useStyles();
  const { t, formats } = useWords();
  const { answer, editing, onPrint } = props;
  const { recommendation, profile } = answer;
  const { demand } = recommendation;
  return (
    <div className={classes.bar}>
      <Typography variant="body1">
        {profile.profile.traffic.runsPerDay === undefined
          ? t('demand.summary', {
              requests: formats.number(demand.requestsPerMonth),
              mean: formats.number(demand.meanRequestsPerSecond),
              peak: formats.number(demand.peakRequestsPerSecond),
            })
          : t('demand.runs', {
              runs: formats.number(demand.requestsPerMonth),
            })}
      </Typography>
      <div className={classes.buttons}>
        <ExportMenu answer={answer} onPrint={onPrint} />
        {editing === 'here' && (
          <Button
            variant="contained"
            color="primary"
            startIcon={<EditIcon />}
            component={RouterLink}
            to="edit"
          >
            {t('tab.edit')}
          </Button>
        )}
        {editing === 'denied' && (
          <Typography variant="body2">{t('tab.editDenied')}</Typography>
        )}
      </div>
    </div>
  );
}
