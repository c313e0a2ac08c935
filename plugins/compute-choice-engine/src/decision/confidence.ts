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
import { isPriceField } from './unpriced';

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
  let held = platforms;
  let share = winShare(samples, platforms);
  PLATFORMS.forEach(platform => {
    const alone = winShare(samples, [platform]);
    if (alone > share) {
      held = [platform];
      share = alone;
    }
  });
  return held;
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
  const costs = new Float64Array(samples.length);
  let eligible = 0;
  for (const sample of samples) {
    const cost = sample.costs[candidateIndex];
    if (!Number.isNaN(cost)) {
      costs[eligible] = cost;
      eligible += 1;
    }
  }
  if (eligible === 0) {
    return undefined;
  }
  costs.subarray(0, eligible).sort();
  const at = (share: number) => costs[Math.round(share * (eligible - 1))];
  return { p10: at(0.1), p90: at(0.9) };
}

/** What an answer about one unknown would do to the verdict. */
interface Answerable {
  readonly field: string;
  /** Share of the answers after which another platform usually wins. */
  readonly flipShare: number;
  /** How much more often the verdict would be right after the answer. */
  readonly gain: number;
}

/** Wins of each platform after each answer, for each unknown. */
type WinsByAnswer = readonly number[][][];

/** All unknowns at once: looking at each sample once is what takes time. */
function winsByAnswer(
  samples: readonly Sample[],
  unknowns: readonly Unknown[],
): WinsByAnswer {
  const wins = unknowns.map(unknown =>
    Array.from({ length: binCount(unknown) }, () => PLATFORMS.map(() => 0)),
  );
  for (const { bins, winner } of samples) {
    if (winner !== undefined) {
      const platform = PLATFORMS.indexOf(winner);
      for (let unknown = 0; unknown < wins.length; unknown += 1) {
        wins[unknown][bins[unknown]][platform] += 1;
      }
    }
  }
  return wins;
}

/**
 * Samples are grouped by the value of the unknown. A group whose usual winner
 * is another platform than the held ones counts as flipped; the gain counts by
 * how much that winner leads, so that groups of nearly equal chances, which
 * flip by the noise of sampling, do not raise a question.
 */
function answerable(
  { field }: Unknown,
  wins: readonly number[][],
  samples: number,
  held: readonly Platform[],
): Answerable {
  let flipped = 0;
  let gained = 0;
  wins.forEach(ofBin => {
    const most = Math.max(...ofBin);
    const ofHeld = held.reduce(
      (sum, platform) => sum + ofBin[PLATFORMS.indexOf(platform)],
      0,
    );
    if (most > ofHeld) {
      flipped += ofBin.reduce((sum, count) => sum + count, 0);
      gained += most - ofHeld;
    }
  });
  return { field, flipShare: flipped / samples, gain: gained / samples };
}

/**
 * The assumption whose answer would help most to find the right platform;
 * where another platform wins more samples than the verdict's, the one that
 * would change that. Null if no single answer would change the verdict.
 */
export function nextQuestionOf(
  samples: readonly Sample[],
  unknowns: readonly Unknown[],
  platforms: readonly Platform[],
): Recommendation['nextQuestion'] {
  if (samples.length === 0) {
    return null;
  }
  const held = favourites(samples, platforms);
  const wins = winsByAnswer(samples, unknowns);
  const best = unknowns
    .map((unknown, index) =>
      unknown.assumed && !isPriceField(unknown.field)
        ? answerable(unknown, wins[index], samples.length, held)
        : { field: unknown.field, flipShare: 0, gain: 0 },
    )
    .reduce((most, other) => (other.gain > most.gain ? other : most), {
      field: '',
      flipShare: 0,
      gain: 0,
    });
  return best.gain > 0
    ? {
        field: best.field,
        question: questionAbout(best.field),
        flipShare: best.flipShare,
      }
    : null;
}
