import { exp, ln } from '../../arithmetic/exponential';
import {
  Environments,
  environmentsAt,
  KEPT_IDLE_SECONDS,
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

/** Both numbers lie on the grid from 2^lowest to 2^highest. */
const LOWEST_OCTAVE = -24;
const HIGHEST_OCTAVE = 26;
const SIDE = (HIGHEST_OCTAVE - LOWEST_OCTAVE) * STEPS_PER_OCTAVE + 1;

/** Kept environments over 1 + busy ones. */
const kept = new Float64Array(SIDE * SIDE).fill(NaN);
const coldShare = new Float64Array(SIDE * SIDE).fill(NaN);

function valueAt(step: number): number {
  return exp(step * STEP + LOWEST_OCTAVE * Math.LN2);
}

function fill(busyStep: number, arrivalsStep: number, cell: number): void {
  const busy = valueAt(busyStep);
  const ratePerSecond = valueAt(arrivalsStep) / KEPT_IDLE_SECONDS;
  const there = environmentsAt(ratePerSecond, busy / ratePerSecond);
  kept[cell] = there.kept / (1 + busy);
  coldShare[cell] = there.coldStartsPerSecond / ratePerSecond;
}

/** A rate with its logarithm, which is worked out once for many sizes. */
export interface LoggedRate {
  readonly ratePerSecond: number;
  readonly lnRate: number;
}

/** @param ratePerSecond - Zero or more. */
export function loggedRate(ratePerSecond: number): LoggedRate {
  return { ratePerSecond, lnRate: ln(ratePerSecond) };
}

const LN_ORIGIN = LOWEST_OCTAVE * Math.LN2;
const LN_KEPT_IDLE = ln(KEPT_IDLE_SECONDS);

/**
 * The same as `environmentsAt` without provisioned ones, read from the grid:
 * within 1 % of it, or exact where the numbers lie outside.
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
  const row = Math.floor(busyPlace);
  const column = Math.floor(arrivalsPlace);
  if (!(row >= 0 && row < SIDE - 1 && column >= 0 && column < SIDE - 1)) {
    return environmentsAt(ratePerSecond, busySeconds);
  }
  const down = busyPlace - row;
  const right = arrivalsPlace - column;
  let keptHere = 0;
  let coldHere = 0;
  for (let corner = 0; corner < 4; corner += 1) {
    const below = corner >> 1;
    const beside = corner & 1;
    const cell = (row + below) * SIDE + column + beside;
    if (Number.isNaN(kept[cell])) {
      fill(row + below, column + beside, cell);
    }
    const weight = (below ? down : 1 - down) * (beside ? right : 1 - right);
    keptHere += weight * kept[cell];
    coldHere += weight * coldShare[cell];
  }
  return {
    kept: keptHere * (1 + ratePerSecond * busySeconds),
    coldStartsPerSecond: coldHere * ratePerSecond,
  };
}
