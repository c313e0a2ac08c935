import { Recommendation } from '@compute-choice/plugin-compute-choice-common';
import { memo } from 'react';
import { CostBreakdown } from '../CostBreakdown';
import { CostCurves } from '../CostCurves';
import { DemandWeek } from '../DemandWeek';
import { GrowthTimeline } from '../GrowthTimeline';
import { PlatformComparison } from '../PlatformComparison';
import { Practice } from '../Practice';
import { StalePrices } from '../Provenance';
import { Tornado } from '../Tornado';

function AnswerParts(props: { recommendation: Recommendation }) {
  const { recommendation } = props;
  return (
    <>
      <StalePrices priceBook={recommendation.provenance.priceBook} />
      <PlatformComparison recommendation={recommendation} />
      <CostBreakdown recommendation={recommendation} />
      <CostCurves recommendation={recommendation} />
      <GrowthTimeline recommendation={recommendation} />
      <Tornado recommendation={recommendation} />
      <DemandWeek recommendation={recommendation} />
      <Practice recommendation={recommendation} />
    </>
  );
}

/** Everything about an answer that needs no saved profile. */
export const CalculatorAnswer = memo(AnswerParts);
