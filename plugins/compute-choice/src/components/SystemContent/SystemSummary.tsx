import { SystemRecommendation } from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { SystemAnswer } from '../../system/systemAnswer';
import { useWords } from '../../translations';
import { KeyFacts } from '../KeyFacts';
import { Section } from '../Section';

const useStyles = makeStyles(theme => ({
  sentence: { marginTop: theme.spacing(2) },
}));

const sum = (values: number[]) =>
  values.reduce((total, value) => total + value, 0);

/** Where today's cost of every component is known, their sum. */
function currentUsd(answer: SystemAnswer): number | undefined {
  const costs = answer.regions
    .flatMap(({ components }) => components)
    .map(({ profile }) => profile.operations?.currentPlatform?.monthlyUsd);
  const known = costs.flatMap(cost => (cost === undefined ? [] : [cost]));
  return known.length === costs.length ? sum(known) : undefined;
}

/** What the system costs together, and what is gained by deciding it as one. */
export function SystemSummary(props: { answer: SystemAnswer }) {
  const classes = useStyles();
  const { t, formats, message } = useWords();
  const { regions, undescribed } = props.answer;
  const bills = regions.flatMap(({ recommendation }) =>
    recommendation ? [recommendation] : [],
  );
  if (bills.length === 0) {
    return null;
  }
  const of = (value: (bill: SystemRecommendation) => number) =>
    formats.money(sum(bills.map(value)));
  const described = regions.flatMap(({ components }) => components).length;
  const together = of(({ monthlyUsd }) => monthlyUsd);
  const today = currentUsd(props.answer);
  return (
    <Section title={t('system.title')}>
      <KeyFacts
        facts={[
          {
            label: t('system.together'),
            value: (
              <Typography variant="h4" component="span">
                {bills.some(({ atLeast }) => atLeast)
                  ? t('verdict.atLeast', { amount: together })
                  : together}
              </Typography>
            ),
            detail: t('verdict.perMonth'),
          },
          {
            label: t('system.separately'),
            value: of(({ separatelyUsd }) => separatelyUsd),
            detail: t('system.saving', {
              amount: of(({ savingUsd }) => savingUsd),
            }),
          },
          ...(today === undefined
            ? []
            : [
                {
                  label: t('verdict.current.label'),
                  value: formats.money(today),
                },
              ]),
          {
            label: t('system.described'),
            value: t('system.describedOf', {
              described: formats.number(described),
              all: formats.number(described + undescribed.length),
            }),
          },
        ]}
      />
      {bills.map(bill => (
        <Typography
          key={bill.priceBook.id}
          variant="body1"
          className={classes.sentence}
        >
          {message(bill.summary)}
        </Typography>
      ))}
    </Section>
  );
}
