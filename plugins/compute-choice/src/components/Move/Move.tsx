import {
  Message,
  Move as TheMove,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { optionById, optionTitle } from '../../answer';
import { Words, useWords } from '../../translations';
import { Bullets } from '../Bullets';
import { KeyFact, KeyFacts } from '../KeyFacts';
import { Section } from '../Section';

const MONTHS_PER_YEAR = 12;

const useStyles = makeStyles(theme => ({
  lists: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(280px, 1fr))',
    gap: theme.spacing(3),
    marginTop: theme.spacing(3),
  },
}));

function paybackWords({ t, formats }: Words, months: number | null): string {
  if (months === null) {
    return t('move.noPayback');
  }
  return months > 2 * MONTHS_PER_YEAR
    ? t('move.years', { years: formats.number(months / MONTHS_PER_YEAR) })
    : t('move.months', { months: formats.number(Math.ceil(months)) });
}

function factsOf(
  words: Words,
  move: TheMove,
  recommendation: Recommendation,
): KeyFact[] {
  const { t, formats, platform, value } = words;
  const { current } = recommendation;
  const option = optionById(recommendation, move.optionId);
  const today = current
    ? platform(current.platform)
    : value('application.migratesFrom', move.from);
  return [
    {
      label: t('move.today'),
      value:
        current?.monthlyUsd === undefined
          ? today
          : t('verdict.current.cost', {
              platform: today,
              amount: formats.money(current.monthlyUsd),
            }),
    },
    {
      label: t('move.then'),
      value:
        option?.monthlyUsd === undefined
          ? platform(move.to)
          : t('verdict.current.cost', {
              platform: platform(move.to),
              amount: formats.money(option.monthlyUsd),
            }),
      detail: option && optionTitle(words, option),
    },
    ...(move.savingUsd === undefined
      ? []
      : [
          {
            label: t('move.saving'),
            value: t('verdict.runnerUp.difference', {
              difference: formats.money(move.savingUsd),
            }),
          },
        ]),
    {
      label: t('move.effort'),
      value: t('move.days', {
        days: formats.number(move.personDays),
        amount: formats.money(move.costUsd),
      }),
    },
    {
      label: t('move.payback'),
      value: paybackWords(words, move.paybackMonths),
    },
  ];
}

function Steps(props: { title: string; steps: Message[]; ordered?: boolean }) {
  const { message } = useWords();
  return props.steps.length === 0 ? null : (
    <section>
      <Typography variant="subtitle2" component="h3">
        {props.title}
      </Typography>
      <Bullets sentences={props.steps.map(message)} ordered={props.ordered} />
    </section>
  );
}

/** What it runs on today against the verdict, and the way from one to the other. */
export function Move(props: { recommendation: Recommendation }) {
  const classes = useStyles();
  const words = useWords();
  const { t } = words;
  const { recommendation } = props;
  const { move } = recommendation;
  return move ? (
    <Section title={t('move.title')} description={t('move.description')}>
      <KeyFacts facts={factsOf(words, move, recommendation)} />
      <div className={classes.lists}>
        <Steps title={t('move.steps')} steps={move.steps} ordered />
        <Steps title={t('move.changes')} steps={move.operationsChanges} />
      </div>
    </Section>
  ) : null;
}
