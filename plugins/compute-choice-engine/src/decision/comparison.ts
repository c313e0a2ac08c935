import {
  ConsiderationArea,
  Message,
} from '@compute-choice/plugin-compute-choice-common';
import { message } from '../message';
import { considerations } from './considerations';
import { RankedCandidate } from './ranking';
import { judgedValue, Scoring } from './score';
import { platformName, usd } from './words';

/** Difference in points, between two options, that one area makes. */
export interface AreaDifference {
  readonly area: ConsiderationArea;
  /** Points of the option minus points of the other. */
  readonly points: number;
  /** What is said about the option in this area, rules left out. */
  readonly why: Message;
}

/** Where an option does better or worse than another, largest gain first. */
export function areaDifferences(
  option: RankedCandidate,
  other: RankedCandidate,
  scoring: Scoring,
): AreaDifference[] {
  const { facts, yardstick, weights } = scoring;
  return considerations
    .map((consideration, index) => ({
      area: consideration.area,
      points:
        weights[index] *
        (judgedValue(consideration, option, scoring) -
          judgedValue(consideration, other, scoring)),
      why: consideration.why(option, facts, yardstick),
    }))
    .sort((a, b) => b.points - a.points);
}

/** How areas are called in a sentence. */
export const areaNames: Readonly<Record<ConsiderationArea, string>> = {
  cost: 'cost',
  operationsEffort: 'operations effort',
  latency: 'latency',
  scalingSpeed: 'scaling speed',
  teamFit: 'team fit',
  control: 'control',
  isolation: 'isolation',
  portability: 'portability',
};

/**
 * What the runner-up costs more or less, and where it does better. Code
 * `difference.runnerUp`.
 */
export function runnerUpDifference(
  option: RankedCandidate,
  runnerUp: RankedCandidate,
  scoring: Scoring,
): { monthlyUsd: number; message: Message } {
  const monthlyUsd = runnerUp.rankingUsd - option.rankingUsd;
  const name = platformName(runnerUp.variant.platform);
  const strengths = areaDifferences(runnerUp, option, scoring).filter(
    ({ area, points }) => area !== 'cost' && points > 0.005,
  );
  const cost =
    Math.abs(monthlyUsd) < 0.005
      ? 'costs the same'
      : `costs ${usd(Math.abs(monthlyUsd))} a month ${
          monthlyUsd > 0 ? 'more' : 'less'
        }`;
  const better = strengths.length
    ? `does better in ${areaNames[strengths[0].area]}`
    : 'does not do better in any other area';
  return {
    monthlyUsd,
    message: message('difference.runnerUp', `${name} ${cost} and ${better}.`, {
      platform: runnerUp.variant.platform,
      differenceUsd: monthlyUsd,
      ...(strengths.length && { area: strengths[0].area }),
    }),
  };
}
