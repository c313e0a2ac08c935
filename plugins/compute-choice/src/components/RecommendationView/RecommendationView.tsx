import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import EditIcon from '@material-ui/icons/Edit';
import { Link as RouterLink } from 'react-router-dom';
import { Answer } from '../../hooks/useAnswer';
import { useWords } from '../../translations';
import { AssumptionList } from '../AssumptionList';
import { CostBreakdown } from '../CostBreakdown';
import { CostCurves } from '../CostCurves';
import { DemandWeek } from '../DemandWeek';
import { GrowthTimeline } from '../GrowthTimeline';
import { Move } from '../Move';
import { PlatformComparison } from '../PlatformComparison';
import { Practice } from '../Practice';
import { Provenance, StalePrices } from '../Provenance';
import { ScoreTable } from '../ScoreTable';
import { Tornado } from '../Tornado';
import { VerdictCard } from '../VerdictCard';
import { WhatIf } from '../WhatIf';

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(3) },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2),
    alignItems: 'center',
    justifyContent: 'space-between',
  },
}));

/** The whole answer for an entity, from the verdict down to the sources. */
export function RecommendationView(props: {
  answer: Answer;
  /** Whether the reader may change the profile. */
  editable: boolean;
  /** Something was saved, so that the answer has to be read again. */
  onSaved(): void;
}) {
  const classes = useStyles();
  const { t, formats } = useWords();
  const { answer, editable, onSaved } = props;
  const { recommendation, profile } = answer;
  const { demand } = recommendation;
  return (
    <div className={classes.stack}>
      <div className={classes.bar}>
        <Typography variant="body1">
          {profile.profile.traffic.runsPerDay === undefined
            ? t('demand.summary', {
                requests: formats.number(demand.requestsPerMonth),
                mean: formats.number(demand.meanRequestsPerSecond),
                peak: formats.number(demand.peakRequestsPerSecond),
              })
            : t('demand.runs', {
                runs: formats.number(demand.requestsPerMonth),
              })}
        </Typography>
        {editable ? (
          <Button
            variant="contained"
            color="primary"
            startIcon={<EditIcon />}
            component={RouterLink}
            to="edit"
          >
            {t('tab.edit')}
          </Button>
        ) : (
          <Typography variant="body2">{t('tab.editDenied')}</Typography>
        )}
      </div>
      <StalePrices priceBook={recommendation.provenance.priceBook} />
      <VerdictCard recommendation={recommendation} editable={editable} />
      <WhatIf answer={answer} editable={editable} onSaved={onSaved} />
      <PlatformComparison recommendation={recommendation} />
      <CostBreakdown recommendation={recommendation} />
      <CostCurves recommendation={recommendation} />
      <GrowthTimeline recommendation={recommendation} />
      <Tornado recommendation={recommendation} />
      <Move recommendation={recommendation} />
      <Practice recommendation={recommendation} />
      <ScoreTable recommendation={recommendation} />
      <AssumptionList recommendation={recommendation} editable={editable} />
      <DemandWeek recommendation={recommendation} />
      <Provenance recommendation={recommendation} profile={profile} />
    </div>
  );
}
