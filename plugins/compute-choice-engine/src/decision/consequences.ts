import { Recommendation } from '@compute-choice/plugin-compute-choice-common';
import { Findings } from './Findings';
import { costCurvesOf, viewsOverTraffic } from './outlook/costCurves';
import { growthOf } from './outlook/growth';
import { revisitOf } from './outlook/revisit';
import { tornadoOf } from './outlook/tornado';
import { TrafficOutlook } from './outlook/trafficOutlook';
import { hybridOf } from './practice/hybrid';
import { moveOf } from './practice/move';
import { practiceOf } from './practice/practice';

/** What follows from a verdict: what an architect asks next. */
export type Consequences = Pick<
  Recommendation,
  | 'tornado'
  | 'costCurves'
  | 'growth'
  | 'revisit'
  | 'practice'
  | 'move'
  | 'hybrid'
>;

function tornado(findings: Findings): Recommendation['tornado'] {
  const { question, context, decision, ruling, runnerUp } = findings;
  return question.samples > 0
    ? tornadoOf({
        profile: question.profile,
        region: context.prices.reference.region,
        context,
        decision,
        option: ruling.option,
        runnerUp,
        groups: findings.groups,
        unknowns: findings.unknowns,
        assumptions: findings.resolved.assumptions,
      })
    : undefined;
}

function outlookOf(
  findings: Findings,
): Pick<Recommendation, 'costCurves' | 'growth' | 'revisit'> {
  const { context, resolved, decision, ruling } = findings;
  const { workload } = resolved;
  const outlook = new TrafficOutlook({
    situation: resolved,
    decision,
    context,
  });
  if (!outlook.isOpen) {
    return {};
  }
  const views = viewsOverTraffic(outlook);
  const growth = growthOf(
    outlook,
    workload.profile.traffic.growthPercentPerMonth ?? 0,
    ruling,
  );
  return {
    costCurves: costCurvesOf(outlook, views),
    growth,
    revisit:
      ruling.option &&
      revisitOf({
        outlook,
        views,
        platform: ruling.option.variant.platform,
        growth,
        isJob: workload.job !== undefined,
      }),
  };
}

/** Looks at traffic, months, people and the move, once there is a verdict. */
export function consequencesOf(findings: Findings): Consequences {
  const { context, resolved, decision, ruling, current } = findings;
  const { workload } = resolved;
  return {
    tornado: tornado(findings),
    ...outlookOf(findings),
    practice: practiceOf(workload, decision.best, context.policy),
    move: moveOf({ workload, decision, ruling, current, context }),
    hybrid: hybridOf({ decision, option: ruling.option, context }),
  };
}
