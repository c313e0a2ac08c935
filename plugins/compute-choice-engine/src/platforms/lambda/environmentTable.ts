import { exp, ln } from '../../arithmetic/exponential';
import {
  Environments,
  environmentsAt,
  KEPT_IDLE_SECONDS,
  REPLACED_AFTER_SECONDS,
} from './environments';

/*
 * How many environments a rate keeps per busy one, and which share of requests
 * meets a new one, depends on two numbers only: the mean number of busy
 * environments and the arrivals in the time that an idle one is kept. Both
 * answers are smooth in them, while working one out takes a sum over all
 * environments. A grid over the logarithms of the two numbers, filled where it
 * is read, answers the thousands of questions of one recommendation.
 */

const STEPS_PER_OCTAVE = 8;
const STEP = Math.LN2 / STEPS_PER_OCTAVE;

/** Both numbers lie on the grid from 2^lowest on. */
const LOWEST_OCTAVE = -24;
const HIGHEST_BUSY_OCTAVE = 20;
const HIGHEST_ARRIVALS_OCTAVE = 30;
const ROWS = (HIGHEST_BUSY_OCTAVE - LOWEST_OCTAVE) * STEPS_PER_OCTAVE + 1;
const COLUMNS =
  (HIGHEST_ARRIVALS_OCTAVE - LOWEST_OCTAVE) * STEPS_PER_OCTAVE + 1;

/** Kept environments over 1 + busy ones. */
const kept = new Float64Array(ROWS * COLUMNS).fill(NaN);
/** Share of requests that meet an environment in place of one that was idle. */
const idleShare = new Float64Array(ROWS * COLUMNS).fill(NaN);

function valueAt(step: number): number {
  return exp(step * STEP + LOWEST_OCTAVE * Math.LN2);
}

function fill(busyStep: number, arrivalsStep: number): void {
  const cell = busyStep * COLUMNS + arrivalsStep;
  if (!Number.isNaN(kept[cell])) {
    return;
  }
  const busy = valueAt(busyStep);
  const ratePerSecond = valueAt(arrivalsStep) / KEPT_IDLE_SECONDS;
  const there = environmentsAt(ratePerSecond, busy / ratePerSecond);
  kept[cell] = there.kept / (1 + busy);
  idleShare[cell] =
    (there.coldStartsPerSecond - there.kept / REPLACED_AFTER_SECONDS) /
    ratePerSecond;
}

/** What a grid says between a cell and those below and beside it, 0 to 1. */
function between(
  grid: Float64Array,
  cell: number,
  down: number,
  right: number,
): number {
  const above = grid[cell] + right * (grid[cell + 1] - grid[cell]);
  const next = cell + COLUMNS;
  const below = grid[next] + right * (grid[next + 1] - grid[next]);
  return above + down * (below - above);
}

/** A rate with its logarithm, which is worked out once for many sizes. */
export interface LoggedRate {
  /** Zero or more. */
  readonly ratePerSecond: number;
  readonly lnRate: number;
}

const LN_ORIGIN = LOWEST_OCTAVE * Math.LN2;
const LN_KEPT_IDLE = ln(KEPT_IDLE_SECONDS);

/**
 * The same as `environmentsAt` without provisioned ones, read from the grid:
 * within 1% of it, and exact for numbers too small for the grid. Past its large
 * end, a million busy environments, nothing changes any more: next to them the
 * spare ones do not count, and practically no request meets a new one.
 *
 * @param lnBusySeconds - Logarithm of `busySeconds`.
 */
export function environmentsNear(
  { ratePerSecond, lnRate }: LoggedRate,
  busySeconds: number,
  lnBusySeconds: number,
): Environments {
  const busyPlace = (lnRate + lnBusySeconds - LN_ORIGIN) / STEP;
  const arrivalsPlace = (lnRate + LN_KEPT_IDLE - LN_ORIGIN) / STEP;
  if (!(busyPlace >= 0 && arrivalsPlace >= 0)) {
    return environmentsAt(ratePerSecond, busySeconds);
  }
  const row = Math.min(ROWS - 2, Math.floor(busyPlace));
  const column = Math.min(COLUMNS - 2, Math.floor(arrivalsPlace));
  const down = Math.min(1, busyPlace - row);
  const right = Math.min(1, arrivalsPlace - column);
  const cell = row * COLUMNS + column;
  let keptHere = between(kept, cell, down, right);
  if (Number.isNaN(keptHere)) {
    fill(row, column);
    fill(row, column + 1);
    fill(row + 1, column);
    fill(row + 1, column + 1);
    keptHere = between(kept, cell, down, right);
  }
  const idleHere = between(idleShare, cell, down, right);
  const keptNear = keptHere * (1 + ratePerSecond * busySeconds);
  return {
    kept: keptNear,
    coldStartsPerSecond:
      idleHere * ratePerSecond + keptNear / REPLACED_AFTER_SECONDS,
  };
}
