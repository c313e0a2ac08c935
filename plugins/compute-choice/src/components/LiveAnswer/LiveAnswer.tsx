import type { Preview } from '@compute-choice/plugin-compute-choice-engine';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { memo } from 'react';
import {
  chosenOption,
  chosenWords,
  monthlyWords,
  PlatformView,
  platformViews,
  rangeWords,
} from '../../answer';
import { LiveAnswer as Live } from '../../hooks/useLiveAnswer';
import { Words, useWords } from '../../translations';
import { ConfidenceMeter } from '../ConfidenceMeter';
import { SecondCurrency } from '../SecondCurrency';
import { Section } from '../Section';
import { headline } from '../VerdictCard';

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(1.5) },
  platforms: { margin: 0 },
  platform: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    padding: theme.spacing(0.5, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  value: { margin: 0, textAlign: 'right' },
}));

function standing(words: Words, view: PlatformView): string {
  const { t } = words;
  switch (view.state) {
    case 'ranked':
      return view.best ? monthlyWords(words, view.best) : '';
    case 'excluded':
      return t('comparison.status.excluded');
    case 'unpriced':
      return t('comparison.status.unpriced');
    default:
      return t('comparison.status.notConsidered');
  }
}

function AnswerSoFarOf(props: { preview: Preview }) {
  const classes = useStyles();
  const words = useWords();
  const { t, platform, message } = words;
  const { preview } = props;
  const { confidence, nextQuestion } = preview;
  const option = chosenOption(preview);
  return (
    <div className={classes.stack}>
      <div aria-live="polite">
        <Typography variant="h6" component="p">
          {headline(words, preview)}
        </Typography>
        <Typography variant="body2">{chosenWords(words, preview)}</Typography>
        {option && (
          <>
            <Typography variant="h5" component="p">
              {monthlyWords(words, option)}{' '}
              <Typography
                variant="body2"
                component="span"
                color="textSecondary"
              >
                {t('verdict.perMonth')}
              </Typography>
            </Typography>
            <SecondCurrency usd={option.monthlyUsd} />
          </>
        )}
      </div>
      {option && (
        <Typography variant="body2" color="textSecondary">
          {rangeWords(words, option)}
        </Typography>
      )}
      <ConfidenceMeter confidence={confidence} />
      <dl className={classes.platforms}>
        {platformViews(preview).map(view => (
          <div key={view.platform} className={classes.platform}>
            <Typography variant="body2" component="dt">
              {platform(view.platform)}
            </Typography>
            <Typography
              variant="body2"
              component="dd"
              className={classes.value}
            >
              {standing(words, view)}
            </Typography>
          </div>
        ))}
      </dl>
      {nextQuestion && (
        <Typography variant="body2">
          <strong>{t('verdict.nextQuestion.title')}:</strong>{' '}
          {message(nextQuestion.question)}
        </Typography>
      )}
    </div>
  );
}

/** Drawn anew with each answer, not with each key. */
const AnswerSoFar = memo(AnswerSoFarOf);

function statusWords({ t }: Words, live: Live, blocked: boolean): string {
  switch (live.status) {
    case 'computing':
      return t('form.live.computing');
    case 'no-region':
      return t('form.live.noRegion');
    case 'unpriced':
      return t('form.live.unpriced', { region: live.region ?? '' });
    case 'failed':
      return t('form.live.failed', { message: live.error?.message ?? '' });
    case 'waiting':
      return blocked ? t('form.live.fix') : t('form.live.waiting');
    default:
      return '';
  }
}

/** The answer to what has been said so far, beside the questions. */
export function LiveAnswer(props: {
  live: Live;
  /** An answer is wrong, rather than missing. */
  blocked: boolean;
}) {
  const words = useWords();
  const { live, blocked } = props;
  const said = statusWords(words, live, blocked);
  return (
    <Section title={words.t('form.live.title')}>
      {live.preview && <AnswerSoFar preview={live.preview} />}
      {said && (live.status !== 'computing' || !live.preview) && (
        <Typography variant="body2" role="status">
          {said}
        </Typography>
      )}
    </Section>
  );
}
