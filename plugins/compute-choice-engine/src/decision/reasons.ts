import {
  ConsiderationArea,
  Platform,
  Reason,
} from '@compute-choice/plugin-compute-choice-common';
import { message } from '../message';
import { ExcludedCandidate, SizedCandidate } from './Candidate';
import { areaDifferences, AreaDifference, areaNames } from './comparison';
import { RankedCandidate } from './ranking';
import { isFavoured } from './rules';
import { FavourRule } from './rules/FavourRule';
import { Scoring } from './score';
import {
  isNoteworthyUsd,
  listed,
  percent,
  platformName,
  sourceName,
  usd,
} from './words';

/*
 * Message codes: `reason.cheapest`, `reason.dearer`, `reason.onlyEligible`,
 * `reason.onlyPriced`,
 * `reason.better.<area>`, `reason.worse.<area>`.
 */

const MOST_FOR = 3;
/** Points below which a difference is not worth a sentence. */
const NOTEWORTHY = 0.005;

/** What the reasons for a verdict are found in. */
export interface ReasonsOptions {
  readonly option: RankedCandidate;
  readonly runnerUp: RankedCandidate | undefined;
  readonly excluded: readonly ExcludedCandidate[];
  readonly unranked: readonly SizedCandidate[];
  readonly scoring: Scoring;
}

function costReason(
  option: RankedCandidate,
  runnerUp: RankedCandidate | undefined,
): Reason[] {
  if (!runnerUp) {
    return [];
  }
  const saving = runnerUp.rankingUsd - option.rankingUsd;
  const other = platformName(runnerUp.variant.platform);
  const params = {
    platform: runnerUp.variant.platform,
    differenceUsd: saving,
  };
  if (!isNoteworthyUsd(saving, runnerUp.rankingUsd)) {
    return [];
  }
  const share = percent(
    Math.abs(saving) / Math.max(runnerUp.rankingUsd, option.rankingUsd),
  );
  return saving > 0
    ? [
        {
          kind: 'for',
          message: message(
            'reason.cheapest',
            `Costs ${usd(saving)} a month (${share}) less than ${other}.`,
            params,
          ),
        },
      ]
    : [
        {
          kind: 'against',
          message: message(
            'reason.dearer',
            `Costs ${usd(
              -saving,
            )} a month more than ${other}, which would save ${share}.`,
            params,
          ),
        },
      ];
}

/** The rules about an area that tell two options apart. */
function tellingApart(
  area: ConsiderationArea,
  favoured: RankedCandidate,
  other: RankedCandidate,
  { rules }: Scoring,
): readonly FavourRule[] {
  return rules.filter(
    rule =>
      rule.area === area &&
      isFavoured(rule, favoured.variant) &&
      !isFavoured(rule, other.variant),
  );
}

function areaReason(
  { area, points, why }: AreaDifference,
  option: RankedCandidate,
  runnerUp: RankedCandidate,
  scoring: Scoring,
): Reason {
  const isFor = points > 0;
  const speaking = isFor
    ? tellingApart(area, option, runnerUp, scoring)
    : tellingApart(area, runnerUp, option, scoring);
  const other = platformName(runnerUp.variant.platform);
  const first = speaking.find(({ page }) => page !== '');
  return {
    kind: isFor ? 'for' : 'against',
    message: message(
      `reason.${isFor ? 'better' : 'worse'}.${area}`,
      [
        `${isFor ? 'Better' : 'Worse'} in ${areaNames[area]} than ${other}.`,
        why.text,
        ...speaking.map(({ because }) => because),
      ].join(' '),
      { ...why.params, area, platform: runnerUp.variant.platform, points },
    ),
    ...(first && {
      evidence: {
        name: sourceName(first.page),
        page: first.page,
        date: first.date,
      },
    }),
  };
}

/** Other platforms that could run it but are not ranked. */
export function othersWithoutPrice(
  option: RankedCandidate,
  unranked: readonly SizedCandidate[],
): Platform[] {
  return [...new Set(unranked.map(({ variant }) => variant.platform))].filter(
    platform => platform !== option.variant.platform,
  );
}

function onlyEligible(
  option: RankedCandidate,
  excluded: readonly ExcludedCandidate[],
): Reason {
  const first = new Map<string, ExcludedCandidate>();
  excluded
    .filter(
      ({ candidate }) => candidate.variant.platform !== option.variant.platform,
    )
    .forEach(candidate => {
      const { platform } = candidate.candidate.variant;
      if (!first.has(platform)) {
        first.set(platform, candidate);
      }
    });
  const others = [...first.values()].map(
    ({ candidate, constraints }) =>
      `${platformName(candidate.variant.platform)}: ${
        constraints[0]?.message.text ?? 'excluded'
      }`,
  );
  const limit = [...first.values()][0]?.constraints[0]?.limit;
  return {
    kind: 'for',
    message: message(
      'reason.onlyEligible',
      `The only platform that can run it. ${others.join(' ')}`.trim(),
      { excluded: listed([...first.keys()]) },
    ),
    ...(limit && {
      evidence: { name: limit.title, page: limit.page, date: limit.checked },
    }),
  };
}

function onlyPriced(platforms: readonly Platform[]): Reason {
  return {
    kind: 'for',
    message: message(
      'reason.onlyPriced',
      `The only platform with a price in this region; ${listed(
        platforms.map(platformName),
      )} cannot be compared.`,
      { unpriced: platforms.join(',') },
    ),
  };
}

/** Up to three reasons for the verdict's option and one against it. */
export function reasonsOf({
  option,
  runnerUp,
  excluded,
  unranked,
  scoring,
}: ReasonsOptions): Reason[] {
  if (!runnerUp) {
    const unpriced = othersWithoutPrice(option, unranked);
    return unpriced.length > 0
      ? [onlyPriced(unpriced)]
      : [onlyEligible(option, excluded)];
  }
  const differences = areaDifferences(option, runnerUp, scoring).filter(
    ({ area, points }) => area !== 'cost' && Math.abs(points) >= NOTEWORTHY,
  );
  const toReason = (difference: AreaDifference) =>
    areaReason(difference, option, runnerUp, scoring);
  const ofCost = costReason(option, runnerUp);
  const reasonsFor = [
    ...ofCost.filter(({ kind }) => kind === 'for'),
    ...differences.filter(({ points }) => points > 0).map(toReason),
  ];
  const reasonsAgainst = [
    ...ofCost.filter(({ kind }) => kind === 'against'),
    ...differences
      .filter(({ points }) => points < 0)
      .reverse()
      .map(toReason),
  ];
  return [...reasonsFor.slice(0, MOST_FOR), ...reasonsAgainst.slice(0, 1)];
}
