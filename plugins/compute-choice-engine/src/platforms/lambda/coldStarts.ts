import { HOURS_PER_WEEK } from '@compute-choice/plugin-compute-choice-common';
import { Demand } from '../../demand/Demand';
import { Environments, environmentsAt } from './environments';
import { environmentsNear, LoggedRate, loggedRate } from './environmentTable';
import { ln } from '../../arithmetic/exponential';

/** From one hour to the next, the demand rises from one level to another. */
interface Rise {
  readonly from: number;
  readonly to: number;
  readonly timesPerWeek: number;
}

/** Rises of the demand over a week, by index of its levels. */
function risesOf({ hourlyRatePerSecond, levels }: Demand): Rise[] {
  const levelOf = new Map(
    levels.map(({ ratePerSecond }, index) => [ratePerSecond, index]),
  );
  const times = new Map<number, number>();
  hourlyRatePerSecond.forEach((rate, hour) => {
    const before =
      hourlyRatePerSecond[(hour + HOURS_PER_WEEK - 1) % HOURS_PER_WEEK];
    if (rate > before) {
      const key =
        (levelOf.get(before) ?? 0) * levels.length + (levelOf.get(rate) ?? 0);
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  });
  return [...times].map(([key, timesPerWeek]) => ({
    from: Math.floor(key / levels.length),
    to: key % levels.length,
    timesPerWeek,
  }));
}

const known = new WeakMap<Demand, readonly Rise[]>();

function risesOfKnown(demand: Demand): readonly Rise[] {
  let rises = known.get(demand);
  if (!rises) {
    rises = risesOf(demand);
    known.set(demand, rises);
  }
  return rises;
}

/** An hour in which a short burst stands out from an even rest. */
export interface BurstyHour {
  /** Share of the hour that the burst lasts. */
  readonly burstShare: number;
  readonly burstRate: number;
  readonly restRate: number;
}

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

/** A level of the demand, split into its burst and the rest. */
interface LevelRates {
  readonly burstShare: number;
  readonly burst: LoggedRate;
  readonly rest: LoggedRate;
}

const knownRates = new WeakMap<Demand, Map<number, readonly LevelRates[]>>();

/** The rates of all levels: the same for every size of a function. */
function ratesOf({ demand, attempts }: ColdStartFacts): readonly LevelRates[] {
  let byAttempts = knownRates.get(demand);
  if (!byAttempts) {
    byAttempts = new Map();
    knownRates.set(demand, byAttempts);
  }
  let rates = byAttempts.get(attempts);
  if (!rates) {
    rates = demand.levels.map(({ ratePerSecond }) => {
      const hour = burstyHour(ratePerSecond * attempts, demand.burstInsideHour);
      return {
        burstShare: hour.burstShare,
        burst: loggedRate(hour.burstRate),
        rest: loggedRate(hour.restRate),
      };
    });
    byAttempts.set(attempts, rates);
  }
  return rates;
}

interface HourStarts {
  /** In each hour, the ones that its burst asks for among them. */
  readonly coldStartsPerHour: number;
  /** Environments that are there outside the burst. */
  readonly kept: number;
}

function startsIn(
  { burstShare, burst, rest }: LevelRates,
  at: (rate: LoggedRate) => Environments,
): HourStarts {
  const inBurst = at(burst);
  const inRest = burstShare > 0 ? at(rest) : inBurst;
  return {
    coldStartsPerHour:
      3600 *
        (burstShare * inBurst.coldStartsPerSecond +
          (1 - burstShare) * inRest.coldStartsPerSecond) +
      Math.max(0, inBurst.kept - inRest.kept),
    kept: inRest.kept,
  };
}

/**
 * Share of attempts that meet a new environment: after being idle, when an old
 * one is replaced, when an hour needs more of them than the hour before, and
 * when the burst inside an hour needs more than the rest of it.
 */
export function coldStartShare(facts: ColdStartFacts): number {
  const { demand, attempts, busySeconds, provisioned } = facts;
  const perWeek = demand.meanPerSecond * attempts * 3600 * HOURS_PER_WEEK;
  if (perWeek === 0) {
    return 0;
  }
  const lnBusySeconds = ln(busySeconds);
  const hours = ratesOf(facts).map((rates, level) => {
    const ready = provisioned?.[level] ?? 0;
    return startsIn(rates, rate =>
      ready > 0
        ? environmentsAt(rate.ratePerSecond, busySeconds, ready)
        : environmentsNear(rate, busySeconds, lnBusySeconds),
    );
  });
  let cold = 0;
  demand.levels.forEach(({ hoursPerWeek }, level) => {
    cold += hours[level].coldStartsPerHour * hoursPerWeek;
  });
  risesOfKnown(demand).forEach(({ from, to, timesPerWeek }) => {
    cold += Math.max(0, hours[to].kept - hours[from].kept) * timesPerWeek;
  });
  return Math.min(1, cold / perWeek);
}
