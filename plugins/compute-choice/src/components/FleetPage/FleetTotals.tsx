import { FleetSummary } from '@compute-choice/plugin-compute-choice-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import Skeleton from '@material-ui/lab/Skeleton';
import { Words, useWords } from '../../translations';
import { KeyFact, KeyFacts } from '../KeyFacts';
import { SecondCurrency } from '../SecondCurrency';
import { Section } from '../Section';

const useStyles = makeStyles(theme => ({
  scope: { marginTop: theme.spacing(2) },
  figure: { ...theme.typography.h4, margin: 0 },
}));

function factsOf(
  { t, formats }: Words,
  summary: FleetSummary | undefined,
  figure: string,
): KeyFact[] {
  const shown = (of: (known: FleetSummary) => string) =>
    summary ? (
      <span className={figure}>{of(summary)}</span>
    ) : (
      <Skeleton variant="text" width={120} className={figure} />
    );
  return [
    {
      label: t('fleet.totals.services'),
      value: shown(({ profiles }) => formats.number(profiles)),
      detail:
        summary && summary.absent > 0
          ? t('fleet.totals.gone', { count: summary.absent })
          : undefined,
    },
    {
      label: t('fleet.totals.today'),
      value: shown(({ currentMonthlyUsd }) => formats.money(currentMonthlyUsd)),
      detail: (
        <>
          {t('fleet.totals.todayDetail')}
          <SecondCurrency usd={summary?.currentMonthlyUsd} />
        </>
      ),
    },
    {
      label: t('fleet.totals.recommended'),
      value: shown(({ monthlyUsd }) => formats.money(monthlyUsd)),
      detail: (
        <>
          {t('fleet.totals.recommendedDetail')}
          <SecondCurrency usd={summary?.monthlyUsd} />
        </>
      ),
    },
    {
      label: t('fleet.totals.saving'),
      value: shown(({ savingUsd }) => formats.money(savingUsd)),
      detail: (
        <>
          {t('fleet.totals.savingDetail')}
          <SecondCurrency usd={summary?.savingUsd} />
          {summary && summary.withoutSaving > 0 && (
            <div>
              {t('fleet.totals.unknown', { count: summary.withoutSaving })}
            </div>
          )}
        </>
      ),
    },
  ];
}

/** What all services together cost, and would cost. */
export function FleetTotals(props: {
  summary: FleetSummary | undefined;
  error: Error | undefined;
  onRetry(): void;
}) {
  const classes = useStyles();
  const words = useWords();
  const { t } = words;
  return (
    <Section title={t('fleet.totals.title')}>
      {props.error ? (
        <Alert
          severity="warning"
          action={
            <Button color="inherit" size="small" onClick={props.onRetry}>
              {t('state.retry')}
            </Button>
          }
        >
          {t('fleet.totals.failed')}
        </Alert>
      ) : (
        <>
          <KeyFacts facts={factsOf(words, props.summary, classes.figure)} />
          <Typography
            variant="body2"
            color="textSecondary"
            className={classes.scope}
          >
            {t('fleet.totals.scope')}
          </Typography>
        </>
      )}
    </Section>
  );
}
