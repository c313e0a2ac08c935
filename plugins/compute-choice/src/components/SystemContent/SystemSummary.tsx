import {
  PLATFORMS,
  SystemRecommendation,
} from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { SystemAnswer } from '../../system/systemAnswer';
import { useWords, Words } from '../../translations';
import { KeyFacts } from '../KeyFacts';
import { SecondCurrency } from '../SecondCurrency';
import { Section } from '../Section';

/** In USD per month; less is not worth a word. */
const NOTEWORTHY_USD = 0.005;

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

/** Which platform runs which components, in one sentence. */
function platformSentence(
  { t, formats, platform: nameOf }: Words,
  { components }: SystemRecommendation,
): string {
  return formats.list(
    PLATFORMS.flatMap(platform => {
      const names = components
        .filter(component => component.platform === platform)
        .map(({ name }) => name);
      return names.length === 0
        ? []
        : [
            t('system.onPlatform', {
              platform: nameOf(platform),
              components: formats.list(names),
            }),
          ];
    }),
  );
}

/** What the system costs together, and what is gained by deciding it as one. */
export function SystemSummary(props: { answer: SystemAnswer }) {
  const classes = useStyles();
  const words = useWords();
  const { t, formats } = words;
  const { regions, undescribed } = props.answer;
  const bills = regions.flatMap(({ recommendation }) =>
    recommendation ? [recommendation] : [],
  );
  if (bills.length === 0) {
    return null;
  }
  const totalUsd = (value: (bill: SystemRecommendation) => number) =>
    sum(bills.map(value));
  const savedUsd = sum(bills.map(({ savingUsd }) => savingUsd));
  const described = regions.flatMap(({ components }) => components).length;
  const togetherUsd = totalUsd(({ monthlyUsd }) => monthlyUsd);
  const together = formats.money(togetherUsd);
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
            detail: (
              <>
                {t('verdict.perMonth')}
                <SecondCurrency usd={togetherUsd} />
              </>
            ),
          },
          {
            label: t('system.separately'),
            value: formats.money(
              totalUsd(({ separatelyUsd }) => separatelyUsd),
            ),
            detail:
              savedUsd < NOTEWORTHY_USD
                ? t('system.noSaving')
                : t('system.saving', { amount: formats.money(savedUsd) }),
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
          {platformSentence(words, bill)}
        </Typography>
      ))}
    </Section>
  );
}
