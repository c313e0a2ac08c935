import { useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { useSystemAnswer } from '../../hooks/useSystemAnswer';
import { SystemAnswer } from '../../system/systemAnswer';
import { useWords } from '../../translations';
import { FailedLoading } from '../FailedLoading';
import { LoadingAnswer } from '../LoadingAnswer';
import { RegionBill } from './RegionBill';
import { RegionComponents } from './RegionComponents';
import { SystemEmpty } from './SystemEmpty';
import { SystemSummary } from './SystemSummary';
import { Undescribed } from './Undescribed';

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(3) },
}));

function Answered(props: { answer: SystemAnswer }) {
  const classes = useStyles();
  const { t, formats } = useWords();
  const { regions, undescribed, unreadable, left } = props.answer;
  const missing = [...unreadable, ...left];
  return (
    <div className={classes.stack}>
      {missing.length > 0 && (
        <Alert severity="warning">
          {t('system.incomplete', { components: formats.list(missing) })}
        </Alert>
      )}
      <SystemSummary answer={props.answer} />
      {regions.map(answer => (
        <RegionComponents
          key={answer.region ?? ''}
          answer={answer}
          named={regions.length > 1}
        />
      ))}
      {regions.map(answer => (
        <RegionBill
          key={answer.region ?? ''}
          answer={answer}
          named={regions.length > 1}
        />
      ))}
      <Undescribed entityRefs={undescribed} />
    </div>
  );
}

/** The tab of a system: a platform per component, and the combined bill. */
export function SystemContent() {
  const { t } = useWords();
  const { entity } = useEntity();
  const { value: answer, loading, error, retry } = useSystemAnswer(entity);
  if (loading) {
    return <LoadingAnswer />;
  }
  if (error || !answer) {
    return (
      <FailedLoading
        error={error ?? new Error(t('system.failed'))}
        title={t('system.failed')}
        onRetry={retry}
      />
    );
  }
  return (
    <div data-testid="compute-choice-system">
      {answer.regions.length === 0 ? (
        <SystemEmpty undescribed={answer.undescribed} />
      ) : (
        <Answered answer={answer} />
      )}
    </div>
  );
}
