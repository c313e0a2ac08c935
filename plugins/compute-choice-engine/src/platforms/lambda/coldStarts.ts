import { HOURS_PER_WEEK } from '@compute-choice/plugin-compute-choice-common';
import { Demand } from '../../demand/Demand';
import { WeekPattern } from '../../demand/weekPatterns';
import { Environments, SteadyEnvironments } from './environments';
import { environmentsNear, LoggedRate } from './environmentTable';
import { ln } from '../../arithmetic/exponential';

/** From one hour to the next, the demand rises from one level to another. */
interface Rise {
  readonly from: number;
  readonly to: number;
  readonly timesPerWeek: number;
}

/** Rises over a week, by index of the pattern's levels. */
function risesOf({ weights, levels }: WeekPattern): Rise[] {
  const levelOf = new Map(levels.map(({ weight }, index) => [weight, index]));
  const times = new Map<number, number>();
  weights.forEach((weight, hour) => {
    const before = weights[(hour + HOURS_PER_WEEK - 1) % HOURS_PER_WEEK];
    if (weight > before) {
      const key =
        (levelOf.get(before) ?? 0) * levels.length + (levelOf.get(weight) ?? 0);
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  });
  return [...times].map(([key, timesPerWeek]) => ({
    from: Math.floor(key / levels.length),
    to: key % levels.length,
    timesPerWeek,
  }));
}

/** What all volumes of a pattern have in common. */
interface KnownPattern {
  readonly rises: readonly Rise[];
  /** Logarithms of the weights of its levels. */
  readonly lnWeights: readonly number[];
}

const known = new WeakMap<WeekPattern, KnownPattern>();

function knownPattern(pattern: WeekPattern): KnownPattern {
  let found = known.get(pattern);
  if (!found) {
    found = {
      rises: risesOf(pattern),
      lnWeights: pattern.levels.map(({ weight }) => ln(weight)),
    };
    known.set(pattern, found);
  }
  return found;
}

/** An hour in which a short burst stands out from an even rest. */
export interface BurstyHour {
  /** Share of the hour that the burst lasts. */
  readonly burstShare: number;
  readonly burstRate: number;
  readonly restRate: number;
}

const SECONDS_PER_WEEK = HOURS_PER_WEEK * 3600;

/** The longest burst is a tenth of an hour. */
const LONGEST_BURST_SHARE = 0.1;

/** Splits an hour's mean rate into its burst and the rest. */
export function burstyHour(meanRate: number, burst: number): BurstyHour {
  const burstShare = burst > 1 ? Math.min(LONGEST_BURST_SHARE, 1 / burst) : 0;
  return {
    burstShare,
    burstRate: meanRate * burst,
    restRate: (meanRate * (1 - burstShare * burst)) / (1 - burstShare),
  };
}

/** What the cold starts of a week depend on. */
export interface ColdStartFacts {
  readonly demand: Demand;
  /** Attempts per unit of work: 1 plus the share that is retried. */
  readonly attempts: number;
  readonly busySeconds: number;
  /** Environments that are provisioned at each level of the demand. */
  readonly provisioned?: readonly number[];
}

/** Environments of a rate, for the time of a request that was asked about last. */
interface LastEnvironments {
  readonly busySeconds: number;
  readonly environments: SteadyEnvironments;
}

/** The levels of a demand, each split into its burst and the rest. */
interface LevelRates {
  readonly demand: Demand;
  readonly attempts: number;
  readonly burstShare: number;
  readonly burst: readonly LoggedRate[];
  readonly rest: readonly LoggedRate[];
  /** One by one, for what is provisioned. */
  readonly exact: Map<LoggedRate, LastEnvironments>;
}

let lastRates: LevelRates | undefined;

/** The levels of a pattern at so many requests per second on average. */
function levelsAt(pattern: WeekPattern, meanRate: number): LoggedRate[] {
  const lnMeanRate = ln(meanRate);
  const { lnWeights } = knownPattern(pattern);
  return pattern.levels.map(({ weight }, level) => ({
    ratePerSecond: weight * meanRate,
    lnRate: lnWeights[level] + lnMeanRate,
  }));
}

/** The rates of all levels: the same for every size of a function. */
function ratesOf({ demand, attempts }: ColdStartFacts): LevelRates {
  if (lastRates?.demand !== demand || lastRates.attempts !== attempts) {
    const { pattern, meanPerSecond, burstInsideHour } = demand;
    const { burstShare, burstRate, restRate } = burstyHour(
      meanPerSecond * attempts,
      burstInsideHour,
    );
    lastRates = {
      demand,
      attempts,
      burstShare,
      burst: levelsAt(pattern, burstRate),
      rest: levelsAt(pattern, restRate),
      exact: new Map(),
    };
  }
  return lastRates;
}

/** Several schedules and architectures ask for the same rate and time. */
function besideProvisioned(
  { exact }: LevelRates,
  rate: LoggedRate,
  busySeconds: number,
  provisioned: number,
): Environments {
  let last = exact.get(rate);
  if (last?.busySeconds !== busySeconds) {
    last = {
      busySeconds,
      environments: new SteadyEnvironments(rate.ratePerSecond, busySeconds),
    };
    exact.set(rate, last);
  }
  return last.environments.beside(provisioned);
}

/**
 * Share of attempts that meet a new environment: after being idle, when an old
 * one is replaced, when an hour needs more of them than the hour before, and
 * when the burst inside an hour needs more than the rest of it.
 */
export function coldStartShare(facts: ColdStartFacts): number {
  const { demand, attempts, busySeconds, provisioned } = facts;
  const perWeek = demand.meanPerSecond * attempts * SECONDS_PER_WEEK;
  if (perWeek === 0) {
    return 0;
  }
  const lnBusySeconds = ln(busySeconds);
  const rates = ratesOf(facts);
  const { burstShare, burst, rest } = rates;
  const at = (rate: LoggedRate, ready: number): Environments =>
    ready > 0
      ? besideProvisioned(rates, rate, busySeconds, ready)
      : environmentsNear(rate, busySeconds, lnBusySeconds);
  const { levels } = demand;
  const kept = new Array<number>(levels.length);
  let cold = 0;
  for (let level = 0; level < levels.length; level++) {
    const ready = provisioned?.[level] ?? 0;
    const inBurst = at(burst[level], ready);
    const inRest = burstShare > 0 ? at(rest[level], ready) : inBurst;
    kept[level] = inRest.kept;
    cold +=
      levels[level].hoursPerWeek *
      (3600 *
        (burstShare * inBurst.coldStartsPerSecond +
          (1 - burstShare) * inRest.coldStartsPerSecond) +
        Math.max(0, inBurst.kept - inRest.kept));
  }
  for (const { from, to, timesPerWeek } of knownPattern(demand.pattern).rises) {
    cold += Math.max(0, kept[to] - kept[from]) * timesPerWeek;
  }
  return Math.min(1, cold / perWeek);
}
