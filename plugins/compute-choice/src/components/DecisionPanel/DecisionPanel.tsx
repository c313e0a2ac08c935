import { useApi } from '@backstage/frontend-plugin-api';
import {
  Decision,
  DecisionRequest,
} from '@compute-choice/plugin-compute-choice-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { computeChoiceApiRef } from '../../api';
import { Answer } from '../../hooks/useAnswer';
import { useMayDecide } from '../../hooks/useMayDecide';
import { useWords } from '../../translations';
import { Author } from '../Author';
import { Section } from '../Section';
import { decisionWords } from './decisionWords';
import { RejectForm } from './RejectForm';
import { SnoozeForm } from './SnoozeForm';

const useStyles = makeStyles(theme => ({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
}));

function Latest(props: { decision: Decision; revision: number }) {
  const words = useWords();
  const { t, formats } = words;
  const { decision, revision } = props;
  return (
    <>
      <Typography variant="body1">{decisionWords(words, decision)}</Typography>
      {decision.reason && (
        <Typography variant="body2">{decision.reason}</Typography>
      )}
      <Typography variant="body2" color="textSecondary">
        {t('decision.by', {
          user: <Author principal={decision.decidedBy} />,
          date: formats.dateTime(decision.decidedAt),
          revision: String(decision.revision),
        })}
      </Typography>
      {decision.revision < revision && (
        <Typography variant="body2">{t('decision.outdated')}</Typography>
      )}
    </>
  );
}

/** What the team made of the recommendation, and the buttons to say so. */
export function DecisionPanel(props: { answer: Answer; onDecided(): void }) {
  const classes = useStyles();
  const { t } = useWords();
  const api = useApi(computeChoiceApiRef);
  const { answer, onDecided } = props;
  const { profile, recommendation, decision } = answer;
  const mayDecide = useMayDecide(profile.entityRef);
  const [asking, setAsking] = useState<'reject' | 'snooze'>();
  const [state, decide] = useAsyncFn(
    async (request: Omit<DecisionRequest, 'revision'>) => {
      await api.decide(profile.entityRef, {
        ...request,
        revision: profile.revision,
      });
      setAsking(undefined);
      onDecided();
    },
    [api, profile, onDecided],
  );
  const hasVerdict = recommendation.verdict.status !== 'undecided';
  if (!decision && (!mayDecide || !hasVerdict)) {
    return null;
  }
  return (
    <Section title={t('decision.title')}>
      {decision ? (
        <Latest decision={decision} revision={profile.revision} />
      ) : (
        <Typography variant="body1">{t('decision.none')}</Typography>
      )}
      {mayDecide && hasVerdict && (
        <div className={classes.buttons}>
          <Button
            variant="contained"
            color="primary"
            disabled={state.loading}
            onClick={() => decide({ status: 'accepted' })}
          >
            {t('decision.accept')}
          </Button>
          <Button
            variant="outlined"
            aria-expanded={asking === 'reject'}
            onClick={() =>
              setAsking(asking === 'reject' ? undefined : 'reject')
            }
          >
            {t('decision.reject')}
          </Button>
          <Button
            variant="outlined"
            aria-expanded={asking === 'snooze'}
            onClick={() =>
              setAsking(asking === 'snooze' ? undefined : 'snooze')
            }
          >
            {t('decision.snooze')}
          </Button>
        </div>
      )}
      {asking === 'reject' && (
        <RejectForm
          busy={state.loading}
          onReject={reason => decide({ status: 'rejected', reason })}
        />
      )}
      {asking === 'snooze' && (
        <SnoozeForm
          busy={state.loading}
          onSnooze={until => decide({ status: 'snoozed', until })}
        />
      )}
      {state.error && (
        <Typography role="alert" variant="body2" color="error">
          {t('decision.failed', { message: state.error.message })}
        </Typography>
      )}
    </Section>
  );
}
