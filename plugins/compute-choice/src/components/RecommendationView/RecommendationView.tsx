import { makeStyles } from '@material-ui/core/styles';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { Answer } from '../../hooks/useAnswer';
import { AssumptionList } from '../AssumptionList';
import { CostBreakdown } from '../CostBreakdown';
import { CostCurves } from '../CostCurves';
import { DecisionPanel } from '../DecisionPanel';
import { DemandWeek } from '../DemandWeek';
import { GrowthTimeline } from '../GrowthTimeline';
import { History } from '../History';
import { Move } from '../Move';
import { PlatformComparison } from '../PlatformComparison';
import { Practice } from '../Practice';
import { Provenance, StalePrices } from '../Provenance';
import { ScoreTable } from '../ScoreTable';
import { Tornado } from '../Tornado';
import { VerdictCard } from '../VerdictCard';
import { WhatIf } from '../WhatIf';
import { AnswerBar } from './AnswerBar';
import { Editing } from './Editing';
import { usePrint } from './usePrint';
import { ViewTabs } from './ViewTabs';
import { View, viewOf } from './views';

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(3) },
}));

interface Props {
  answer: Answer;
  editing: Editing;
  /** Something was saved, so that the answer has to be read again. */
  onSaved(): void;
}

function Sections(props: Props & { view: Exclude<View, 'all'> }) {
  const { answer, editing, onSaved, view } = props;
  const editable = editing === 'here';
  const { recommendation, profile: saved } = answer;
  switch (view) {
    case 'cost':
      return <CostBreakdown recommendation={recommendation} />;
    case 'outlook':
      return (
        <>
          <CostCurves recommendation={recommendation} />
          <GrowthTimeline recommendation={recommendation} />
          <Tornado recommendation={recommendation} />
          <DemandWeek recommendation={recommendation} />
        </>
      );
    case 'operation':
      return (
        <>
          <Move recommendation={recommendation} />
          <Practice recommendation={recommendation} />
        </>
      );
    case 'assumptions':
      return (
        <>
          <AssumptionList
            recommendation={recommendation}
            saved={saved}
            editable={editable}
            onSaved={onSaved}
          />
          <ScoreTable recommendation={recommendation} />
        </>
      );
    case 'history':
      return <History entityRef={saved.entityRef} key={saved.revision} />;
    default:
      return (
        <>
          <VerdictCard
            recommendation={recommendation}
            saved={saved}
            editable={editable}
            onSaved={onSaved}
          />
          <PlatformComparison recommendation={recommendation} />
          <WhatIf answer={answer} editable={editable} onSaved={onSaved} />
          <DecisionPanel answer={answer} onDecided={onSaved} />
        </>
      );
  }
}

/** The whole answer for an entity, from the verdict down to the sources. */
export function RecommendationView(props: Props) {
  const classes = useStyles();
  const { answer, editing } = props;
  const { recommendation, profile } = answer;
  const [query, setQuery] = useSearchParams();
  const view = viewOf(query);
  const show = useCallback(
    (next: View) => {
      const changed = new URLSearchParams(query);
      changed.set('view', next);
      setQuery(changed);
    },
    [query, setQuery],
  );
  const print = usePrint(view, show);
  return (
    <div className={classes.stack}>
      <AnswerBar answer={answer} editing={editing} onPrint={print} />
      <StalePrices priceBook={recommendation.provenance.priceBook} />
      <ViewTabs
        view={view}
        onShow={show}
        panel={one => <Sections {...props} view={one} />}
      />
      <Provenance recommendation={recommendation} profile={profile} />
    </div>
  );
}
