import {
  FleetSummary,
  PLATFORMS,
} from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import { OwnerSaving, ownerSavings, savingMoves } from '../../fleet/savings';
import { useEntityTitles } from '../../hooks/useEntityTitles';
import { useWords } from '../../translations';
import { ChartBox, Legend, StackedBars, stackedBarsHeight } from '../charts';
import { Disclosure } from '../Disclosure';
import { Section } from '../Section';
import { MoveList } from './MoveList';
import { SavingTable } from './SavingTable';

const MOST_OWNERS = 10;

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 1fr)',
    gap: theme.spacing(3),
    [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
}));

function SavingChart(props: {
  savings: OwnerSaving[];
  nameOf(owner: string | undefined): string;
}) {
  const { t, formats } = useWords();
  const { savings, nameOf } = props;
  return (
    <>
      <Legend
        mark="bar"
        platforms={PLATFORMS.filter(platform =>
          savings.some(({ parts }) =>
            parts.some(part => part.platform === platform),
          ),
        )}
      />
      <ChartBox heightPx={stackedBarsHeight(savings.length)}>
        {width => (
          <StackedBars
            label={t('fleet.chart.label')}
            width={width}
            bars={savings.map(({ owner, parts }) => ({
              id: owner ?? '',
              label: nameOf(owner),
              parts: PLATFORMS.flatMap(platform =>
                parts
                  .filter(part => part.platform === platform)
                  .map(({ savingUsd }) => ({ platform, value: savingUsd })),
              ),
            }))}
            format={usd => formats.money(usd)}
            axisFormat={usd => formats.moneyShort(usd)}
          />
        )}
      </ChartBox>
    </>
  );
}

/** Which owners would save how much, and by which moves. */
export function SavingOverview(props: {
  /** Undefined before it is there. */
  summary: FleetSummary | undefined;
}) {
  const classes = useStyles();
  const { t } = useWords();
  const { summary } = props;
  const savings = summary ? ownerSavings(summary) : [];
  const titleOf = useEntityTitles(
    savings.flatMap(({ owner }) => (owner ? [owner] : [])),
  );
  const nameOf = (owner: string | undefined) =>
    owner ? titleOf(owner) : t('fleet.chart.noOwner');
  const content =
    savings.length === 0 ? (
      <Typography variant="body1">{t('fleet.chart.none')}</Typography>
    ) : (
      <>
        <div className={classes.columns}>
          <div>
            <SavingChart
              savings={savings.slice(0, MOST_OWNERS)}
              nameOf={nameOf}
            />
          </div>
          {summary && <MoveList moves={savingMoves(summary)} />}
        </div>
        <Disclosure label={t('fleet.chart.show')}>
          <SavingTable savings={savings} nameOf={nameOf} />
        </Disclosure>
      </>
    );
  return (
    <Section
      title={t('fleet.chart.title')}
      description={t('fleet.chart.description')}
    >
      {summary ? content : <Skeleton variant="rect" height={260} />}
    </Section>
  );
}
