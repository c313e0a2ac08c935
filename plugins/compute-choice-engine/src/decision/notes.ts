import {
  BreakEven,
  Message,
  Platform,
  Reason,
} from '@compute-choice/plugin-compute-choice-common';
import { ln } from '../arithmetic/exponential';
import { message } from '../message';
import { EngineContext } from '../platforms/PlatformModule';
import { SituationFacts } from './considerations/SituationFacts';
import { CurrentBill } from './current';
import { worthLeavingUsd } from './inertia';
import { RankedCandidate } from './ranking';
import { Ruling } from './ruling';
import { count, percent, platformName, usd } from './words';

/*
 * Message codes: `note.inertia`, `note.payback`, `note.growth`, `note.hybrid`,
 * `note.cache`, `note.kubernetes`, `note.unpriced`.
 */

/** What the notes of a verdict are found in. */
export interface NotesOptions {
  readonly ruling: Ruling;
  readonly facts: SituationFacts;
  readonly best: readonly RankedCandidate[];
  readonly current: CurrentBill | undefined;
  readonly breakEven: readonly BreakEven[];
  readonly context: EngineContext;
}

const note = (text: Message): Reason => ({ kind: 'note', message: text });

function inertia({ ruling, best }: NotesOptions): Reason[] {
  const { stays, option } = ruling;
  if (!stays || !option) {
    return [];
  }
  const needed = worthLeavingUsd(option.rankingUsd);
  const saving = option.rankingUsd - best[0].rankingUsd;
  const other = platformName(best[0].variant.platform);
  return [
    note(
      message(
        'note.inertia',
        `${other} scores better, but leaving ${platformName(
          option.variant.platform,
        )} is worth it from a saving of ${usd(needed)} a month; it would ${
          saving > 0 ? `save ${usd(saving)}` : 'save nothing'
        }.`,
        {
          platform: best[0].variant.platform,
          savingUsd: saving,
          neededUsd: needed,
        },
      ),
    ),
  ];
}

/** Person-days to move to a platform; judgement, from containers and from anything else. */
const MOVE_DAYS: Readonly<
  Record<Platform, { fromContainers: number; fromElse: number }>
> = {
  lambda: { fromContainers: 15, fromElse: 20 },
  fargate: { fromContainers: 3, fromElse: 10 },
  'ecs-ec2': { fromContainers: 8, fromElse: 15 },
};

function payback({ ruling, current, context }: NotesOptions): Reason[] {
  const platform = ruling.option?.variant.platform;
  if (!platform || !current || current.platform === platform) {
    return [];
  }
  const saving = (current.monthlyUsd ?? 0) - (ruling.option?.monthlyUsd ?? 0);
  if (saving <= 0) {
    return [];
  }
  const fromContainers =
    current.platform === 'fargate' || current.platform === 'ecs-ec2';
  const days =
    MOVE_DAYS[platform][fromContainers ? 'fromContainers' : 'fromElse'];
  const costUsd = days * context.policy.dayRateUsd;
  const months = costUsd / saving;
  return [
    note(
      message(
        'note.payback',
        `Moving is taken as ${days} person-days (${usd(costUsd)}); at ${usd(
          saving,
        )} a month saved it pays back in ${count(months)} months.`,
        { days, costUsd, savingUsd: saving, months },
      ),
    ),
  ];
}

/** Growth is not carried on further than this. */
const FORESEEABLE_MONTHS = 60;

function growth({ facts, breakEven }: NotesOptions): Reason[] {
  const { demand, batchSize, profile } = facts.workload;
  const perMonth = profile.traffic.growthPercentPerMonth ?? 0;
  const now = demand.unitsPerMonth * batchSize;
  const factor = 1 + perMonth / 100;
  const next =
    perMonth > 0
      ? breakEven.find(({ requestsPerMonth }) => requestsPerMonth > now)
      : [...breakEven]
          .reverse()
          .find(({ requestsPerMonth }) => requestsPerMonth < now);
  if (!next || perMonth === 0 || factor <= 0) {
    return [];
  }
  const months = Math.ceil(ln(next.requestsPerMonth / now) / ln(factor));
  if (months > FORESEEABLE_MONTHS) {
    return [];
  }
  const to = perMonth > 0 ? next.to : next.from;
  return [
    note(
      message(
        'note.growth',
        `At ${perMonth} % a month, ${platformName(
          to,
        )} becomes the cheapest in month ${months} (${count(
          next.requestsPerMonth,
        )} requests a month).`,
        { platform: to, months, requestsPerMonth: next.requestsPerMonth },
      ),
    ),
  ];
}

function hybrid({ facts }: NotesOptions): Reason[] {
  const { workload, peakToMean } = facts;
  const lowest = workload.demand.levels[0].ratePerSecond;
  const hasBase = lowest > 0.25 * workload.demand.meanPerSecond && lowest > 1;
  return hasBase && peakToMean >= 3 && !workload.job
    ? [
        note(
          message(
            'note.hybrid',
            'A steady base and bursts above it: containers for the base and Lambda for event-driven or overflow work can be combined.',
            { peakToMean },
          ),
        ),
      ]
    : [];
}

function cache({ facts }: NotesOptions): Reason[] {
  const cacheable = facts.workload.profile.traffic.cacheableShare ?? 0;
  return cacheable > 0.5
    ? [
        note(
          message(
            'note.cache',
            `A cache in front could answer ${percent(
              cacheable,
            )} of the reads and removes their compute on every platform.`,
            { cacheableShare: cacheable },
          ),
        ),
      ]
    : [];
}

function kubernetes({ facts }: NotesOptions): Reason[] {
  return facts.workload.profile.application.kubernetesRequired
    ? [
        note(
          message(
            'note.kubernetes',
            'Kubernetes is required: of what is compared here, only EKS on Fargate offers it; EKS on EC2 is outside this comparison.',
          ),
        ),
      ]
    : [];
}

function unpriced({ ruling, context }: NotesOptions): Reason[] {
  const items = [
    ...new Set(ruling.option?.unpriced.map(({ priceKey }) => priceKey) ?? []),
  ];
  return items.length > 0
    ? [
        note(
          message(
            'note.unpriced',
            `The cost is a lower bound: ${items.join(', ')} has no price in ${
              context.prices.reference.region
            }.`,
            { priceKeys: items.join(',') },
          ),
        ),
      ]
    : [];
}

/** What else is to be known about the verdict. */
export function notesOf(options: NotesOptions): Reason[] {
  return [
    inertia,
    payback,
    growth,
    hybrid,
    cache,
    kubernetes,
    unpriced,
  ].flatMap(find => find(options));
}
