import {
  ComputeOption,
  ProfileRevision,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  chosenOption,
  chosenWords,
  monthlyWords,
  rangeWords,
} from '../../answer';
import { useWords } from '../../translations';
import { ConfidenceMeter } from '../ConfidenceMeter';
import { KeyFacts } from '../KeyFacts';
import { ReasonList } from '../ReasonList';
import { SecondCurrency } from '../SecondCurrency';
import { Section } from '../Section';
import { confidenceWords } from './confidenceWords';
import { headline } from './headline';
import { MissingFacts } from './MissingFacts';
import { NextQuestion } from './NextQuestion';
import { Revisit } from './Revisit';
import { verdictFacts } from './verdictFacts';

const REASONS_FOR = 3;
const REASONS_AGAINST = 1;

const useStyles = makeStyles(theme => ({
  top: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr)',
    gap: theme.spacing(3),
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
    },
  },
  stack: {
    display: 'grid',
    gap: theme.spacing(2),
    alignContent: 'start',
  },
  block: { marginTop: theme.spacing(3) },
  reasons: {
    marginTop: theme.spacing(3),
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(280px, 1fr))',
    gap: theme.spacing(3),
  },
}));

function Cost(props: { option: ComputeOption }) {
  const words = useWords();
  const range = rangeWords(words, props.option);
  return (
    <div>
      <Typography variant="h4" component="p">
        {monthlyWords(words, props.option)}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {words.t('verdict.perMonth')}
        {range && `, ${range}`}
      </Typography>
      <SecondCurrency usd={props.option.monthlyUsd} />
    </div>
  );
}

/** What to run the service on, at what cost, how certain that is, and why. */
export function VerdictCard(props: {
  recommendation: Recommendation;
  saved: ProfileRevision;
  /** Whether the reader may answer questions. */
  editable: boolean;
  onSaved(): void;
}) {
  const classes = useStyles();
  const words = useWords();
  const { t, platform } = words;
  const { recommendation, saved, editable, onSaved } = props;
  const { verdict, reasons, confidence, nextQuestion } = recommendation;
  const option = chosenOption(recommendation);
  // Without a verdict there is nothing that reasons could speak for.
  const of = (kind: 'for' | 'against' | 'note') =>
    reasons.filter(
      reason => reason.kind === kind && (option || kind === 'note'),
    );
  return (
    <Section title={t('verdict.title')}>
      <div className={classes.top}>
        <div>
          <Typography variant="h3" component="h3">
            {headline(words, recommendation)}
          </Typography>
          <Typography variant="body1">
            {chosenWords(words, recommendation)}
          </Typography>
          {verdict.status === 'tie' && verdict.platform && (
            <Typography variant="body2" color="textSecondary">
              {t('verdict.tieAdvice', { platform: platform(verdict.platform) })}
            </Typography>
          )}
        </div>
        {option && <Cost option={option} />}
        <div>
          <ConfidenceMeter confidence={confidence} />
          <Typography variant="body2" color="textSecondary">
            {confidenceWords(words, recommendation)}
          </Typography>
        </div>
      </div>
      <div className={classes.reasons}>
        {!option && <MissingFacts recommendation={recommendation} />}
        <ReasonList
          title={t('verdict.for')}
          kind="for"
          reasons={of('for').slice(0, REASONS_FOR)}
        />
        <div className={classes.stack}>
          <ReasonList
            title={t('verdict.against')}
            kind="against"
            reasons={of('against').slice(0, REASONS_AGAINST)}
          />
          <Revisit recommendation={recommendation} />
        </div>
        <ReasonList
          title={t('verdict.note')}
          kind="note"
          reasons={of('note')}
        />
      </div>
      {option && (
        <div className={classes.block}>
          <KeyFacts facts={verdictFacts(words, recommendation)} />
        </div>
      )}
      {nextQuestion && (
        <div className={classes.block}>
          <NextQuestion
            question={nextQuestion}
            recommendation={recommendation}
            saved={saved}
            editable={editable}
            onSaved={onSaved}
          />
        </div>
      )}
    </Section>
  );
}
