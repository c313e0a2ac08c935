import {
  Confidence,
  Platform,
  PLATFORMS,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import { binCount } from '../workload/SampledInputs';
import { Unknown } from '../workload/Unknown';
import { questionAbout } from './questions';
import { Sample } from './sampling';

const HIGH = 0.9;
const MEDIUM = 0.7;

/** Share of the samples that one of the platforms wins. */
export function winShare(
  samples: readonly Sample[],
  platforms: readonly Platform[],
): number {
  const wins = samples.filter(
    ({ winner }) => winner !== undefined && platforms.includes(winner),
  ).length;
  return samples.length > 0 ? wins / samples.length : 0;
}

/**
 * The platforms that answers are held against: the verdict's, unless another
 * one wins more samples than all of them.
 */
function favourites(
  samples: readonly Sample[],
  platforms: readonly Platform[],
): readonly Platform[] {
  const share = winShare(samples, platforms);
  const stronger = PLATFORMS.find(
    platform => winShare(samples, [platform]) > share,
  );
  return stronger ? [stronger] : platforms;
}

function expectedRegretUsd(samples: readonly Sample[], index: number): number {
  let regret = 0;
  let counted = 0;
  for (const { costs, cheapestUsd } of samples) {
    const cost = costs[index];
    if (!Number.isNaN(cost)) {
      regret += cost - cheapestUsd;
      counted += 1;
    }
  }
  return counted > 0 ? regret / counted : 0;
}

/** How sure the verdict is. */
export function confidenceOf(
  samples: readonly Sample[],
  verdict: {
    /** The platforms that the verdict names; empty if it names none. */
    readonly platforms: readonly Platform[];
    /** Place of its option among the sampled candidates, or -1. */
    readonly candidateIndex: number;
  },
  seed: number,
): Confidence {
  const share = winShare(samples, verdict.platforms);
  return {
    level: levelOf(share),
    share,
    samples: samples.length,
    seed,
    expectedRegretUsd:
      verdict.candidateIndex < 0
        ? 0
        : expectedRegretUsd(samples, verdict.candidateIndex),
  };
}

function levelOf(share: number): Confidence['level'] {
  if (share >= HIGH) {
    return 'high';
  }
  return share >= MEDIUM ? 'medium' : 'low';
}

/** p10 and p90 of what a candidate costs over the samples it is eligible in. */
export function rangeOf(
  samples: readonly Sample[],
  candidateIndex: number,
): { p10: number; p90: number } | undefined {
  const costs = Float64Array.from(
    samples.map(sample => sample.costs[candidateIndex]),
  )
    .filter(cost => !Number.isNaN(cost))
    .sort();
  if (costs.length === 0) {
    return undefined;
  }
  const at = (share: number) => costs[Math.round(share * (costs.length - 1))];
  return { p10: at(0.1), p90: at(0.9) };
}

/**
 * How often an answer about one unknown would change the verdict: samples are
 * grouped by its value, and the groups count whose usual winner is another
 * platform than the verdict's.
 */
function flipShare(
  samples: readonly Sample[],
  unknowns: readonly Unknown[],
  index: number,
  platforms: readonly Platform[],
): number {
  const wins = Array.from({ length: binCount(unknowns[index]) }, () =>
    PLATFORMS.map(() => 0),
  );
  for (const { bins, winner } of samples) {
    if (winner !== undefined) {
      wins[bins[index]][PLATFORMS.indexOf(winner)] += 1;
    }
  }
  const flipped = wins.reduce((sum, ofBin) => {
    const most = PLATFORMS[ofBin.indexOf(Math.max(...ofBin))];
    const size = ofBin.reduce((total, of) => total + of, 0);
    return size > 0 && !platforms.includes(most) ? sum + size : sum;
  }, 0);
  return flipped / samples.length;
}

/**
 * The unknown whose answer would change the verdict most often; where another
 * platform wins more samples than the verdict's, the one that would change that.
 */
export function nextQuestionOf(
  samples: readonly Sample[],
  unknowns: readonly Unknown[],
  platforms: readonly Platform[],
): Recommendation['nextQuestion'] {
  const held = favourites(samples, platforms);
  let best: { field: string; share: number } | undefined;
  unknowns.forEach(({ field, assumed }, index) => {
    if (!assumed || samples.length === 0 || field.startsWith('prices.')) {
      return;
    }
    const share = flipShare(samples, unknowns, index, held);
    if (share > 0 && share > (best?.share ?? 0)) {
      best = { field, share };
    }
  });
  return best
    ? {
        field: best.field,
        question: questionAbout(best.field),
        flipShare: best.share,
      }
    : null;
}
