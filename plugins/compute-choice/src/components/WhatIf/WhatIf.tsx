import { workloadProfileSchema } from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useCallback, useMemo, useState } from 'react';
import useLatest from 'react-use/esm/useLatest';
import { Answer } from '../../hooks/useAnswer';
import { LiveAnswer, useLiveAnswer } from '../../hooks/useLiveAnswer';
import { useWhatIf } from '../../hooks/useWhatIf';
import { Words, useWords } from '../../translations';
import { baseOf, changedProfile } from '../../whatIf/changedProfile';
import { isChanged } from '../../whatIf/WhatIf';
import { whatIfWords } from '../../whatIf/whatIfWords';
import { Disclosure } from '../Disclosure';
import { Section } from '../Section';
import { WhatIfActions } from './WhatIfActions';
import { WhatIfAnswer } from './WhatIfAnswer';
import { WhatIfControls } from './WhatIfControls';

const useStyles = makeStyles(theme => ({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: theme.spacing(4),
    paddingTop: theme.spacing(1),
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
    },
  },
}));

function noAnswerWords({ t }: Words, live: LiveAnswer): string | undefined {
  switch (live.status) {
    case 'no-region':
      return t('form.live.noRegion');
    case 'unpriced':
      return t('form.live.unpriced', { region: live.region ?? '' });
    case 'failed':
      return t('whatIf.noAnswer', { message: live.error?.message ?? '' });
    default:
      return undefined;
  }
}

function Panel(props: {
  answer: Answer;
  editable: boolean;
  onSaved(): void;
  state: ReturnType<typeof useWhatIf>;
}) {
  const classes = useStyles();
  const words = useWords();
  const { answer, editable, onSaved, state } = props;
  const { whatIf, change, reset, link } = state;
  const { profile: saved, recommendation: now } = answer;
  const base = useMemo(() => baseOf(saved.profile, now), [saved, now]);
  const changed = useMemo(
    () => changedProfile(saved.profile, whatIf, base),
    [saved, whatIf, base],
  );
  const live = useLiveAnswer(isChanged(whatIf) ? changed : undefined, {
    sliding: true,
  });
  const then = isChanged(whatIf) ? live.preview ?? now : now;
  const problem = isChanged(whatIf) && noAnswerWords(words, live);
  const tried = useLatest({ changed, whatIf });
  const toSave = useCallback(
    () => ({
      profile: tried.current.changed,
      comment: words.t('whatIf.comment', {
        changes: whatIfWords(words, tried.current.whatIf, base),
      }),
    }),
    [tried, words, base],
  );
  const isValid = useMemo(
    () => workloadProfileSchema.safeParse(changed).success,
    [changed],
  );
  return (
    <>
      <div className={classes.sides}>
        <WhatIfControls whatIf={whatIf} base={base} onChange={change} />
        {problem ? (
          <Typography role="status" variant="body2">
            {problem}
          </Typography>
        ) : (
          <WhatIfAnswer now={now} then={then} />
        )}
      </div>
      <WhatIfActions
        saved={saved}
        toSave={toSave}
        isChanged={isChanged(whatIf)}
        isValid={isValid}
        editable={editable}
        link={link}
        onReset={reset}
        onSaved={onSaved}
      />
    </>
  );
}

/** Sliders and switches whose effect on the answer shows while they move. */
export function WhatIf(props: {
  answer: Answer;
  /** Whether the reader may save a revision. */
  editable: boolean;
  onSaved(): void;
}) {
  const { t } = useWords();
  const state = useWhatIf();
  const [startsOpen] = useState(isChanged(state.whatIf));
  return (
    <Section title={t('whatIf.title')} description={t('whatIf.description')}>
      <Disclosure label={t('whatIf.open')} startsOpen={startsOpen}>
        <Panel {...props} state={state} />
      </Disclosure>
    </Section>
  );
}
