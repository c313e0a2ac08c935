import {
  PeopleHours,
  Policy,
} from '@compute-choice/plugin-compute-choice-common';
import { message } from '../../message';
import { carrierOf } from '../considerations/operationsEffort';
import { RankedCandidate } from '../ranking';
import { count } from '../words';

/*
 * Message codes: `peopleHours.policy`, `peopleHours.<who carries operations>`.
 */

const HOURS_PER_DAY = 8;

/**
 * Hours in a month that people spend on running one service. Judgement: what is
 * left to patch, size, replace and watch, for a service that is not new.
 */
const judged: Readonly<Record<ReturnType<typeof carrierOf>, number>> = {
  lambda: 2,
  fargate: 4,
  managedFunctionHosts: 4,
  sharedHosts: 5,
  managedHosts: 6,
  ownHosts: 12,
};

const leftToDo: Readonly<Record<ReturnType<typeof carrierOf>, string>> = {
  lambda: 'runtime updates, dependencies and alarms',
  fargate: 'image updates, task sizes, scaling and alarms',
  managedFunctionHosts: 'runtime updates, capacity and alarms',
  sharedHosts: 'image updates, scaling and a share of the cluster',
  managedHosts: 'image updates, scaling and capacity; AWS replaces the hosts',
  ownHosts: 'image updates, scaling, and patching and replacing the hosts',
};

/** Time that people spend on an option, with what it costs. */
export function peopleHoursOf(
  option: RankedCandidate,
  { peopleHoursPerMonth, dayRateUsd }: Policy,
): PeopleHours {
  const stated = peopleHoursPerMonth?.[option.variant.platform];
  const carrier = carrierOf(option);
  const hoursPerMonth = stated ?? judged[carrier];
  return {
    hoursPerMonth,
    monthlyUsd: (hoursPerMonth / HOURS_PER_DAY) * dayRateUsd,
    source: stated === undefined ? 'judgement' : 'policy',
    why:
      stated === undefined
        ? message(
            `peopleHours.${carrier}`,
            `About ${count(hoursPerMonth)} hours a month: ${
              leftToDo[carrier]
            }.`,
            { hoursPerMonth },
          )
        : message(
            'peopleHours.policy',
            `${count(hoursPerMonth)} hours a month, as the policy says.`,
            { hoursPerMonth },
          ),
  };
}
