import { Message, Reason } from '@compute-choice/plugin-compute-choice-common';
import { message } from '../message';
import { EngineContext } from '../platforms/PlatformModule';
import { Consequences } from './consequences';
import { SituationFacts } from './considerations/SituationFacts';
import { worthLeavingUsd } from './inertia';
import { RankedCandidate } from './ranking';
import { Ruling } from './ruling';
import { count, listed, months, percent, platformName, usd } from './words';

/*
 * Message codes: `note.inertia`, `note.payback`, `note.growth`, `note.events`,
 * `note.cache`, `note.durable`, `note.kubernetes`, `note.unpriced`.
 */

/** What the notes of a verdict are found in. */
export interface NotesOptions {
  readonly ruling: Ruling;
  readonly facts: SituationFacts;
  readonly best: readonly RankedCandidate[];
  readonly consequences: Consequences;
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

function payback({ consequences: { move } }: NotesOptions): Reason[] {
  if (!move?.advised || move.paybackMonths === null) {
    return [];
  }
  const { personDays: days, costUsd, savingUsd = 0, paybackMonths } = move;
  return [
    note(
      message(
        'note.payback',
        `Moving is taken as ${days} person-days (${usd(costUsd)}); at ${usd(
          savingUsd,
        )} a month saved it pays back in ${months(paybackMonths)}.`,
        { days, costUsd, savingUsd, months: paybackMonths },
      ),
    ),
  ];
}

function growth({ consequences }: NotesOptions): Reason[] {
  const { flip, percentPerMonth } = consequences.growth ?? {};
  return flip
    ? [
        note(
          message(
            'note.growth',
            `At ${percentPerMonth}% a month, ${platformName(
              flip.to,
            )} becomes the better choice in month ${flip.month} (${count(
              flip.requestsPerMonth,
            )} requests a month).`,
            {
              platform: flip.to,
              months: flip.month,
              requestsPerMonth: flip.requestsPerMonth,
            },
          ),
        ),
      ]
    : [];
}

function hybrid({ consequences }: NotesOptions): Reason[] {
  const found = consequences.hybrid;
  return found && found.savingUsd > 0 ? [note(found.message)] : [];
}

function events({ ruling, facts }: NotesOptions): Reason[] {
  const { profile, requestServing } = facts.workload;
  const sources = profile.application.eventSources ?? [];
  const platform = ruling.option?.variant.platform;
  return requestServing &&
    sources.length > 0 &&
    platform !== undefined &&
    platform !== 'lambda'
    ? [
        note(
          message(
            'note.events',
            `Its events (${listed(
              sources,
            )}) have another shape than its requests: they can be handled by Lambda beside ${platformName(
              platform,
            )}. Described as a component of its own, that part is priced.`,
            { platform, eventSources: sources.join(',') },
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

/** Waiting between steps costs nothing where the steps are suspended. */
function durable({ facts }: NotesOptions): Reason[] {
  const { chainedSteps = 0 } = facts.workload.profile.application;
  const { ioWaitShare = 0 } = facts.workload.profile.performance ?? {};
  return chainedSteps > 0 && ioWaitShare > 0.5
    ? [
        note(
          message(
            'note.durable',
            `${percent(
              ioWaitShare,
            )} of an orchestrated run is waiting: durable functions and Step Functions suspend meanwhile, a function or task that waits is paid for.`,
            { ioWaitShare, chainedSteps },
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
  const charges = ruling.option?.unpriced ?? [];
  const items = [...new Set(charges.map(({ description }) => description()))];
  return items.length > 0
    ? [
        note(
          message(
            'note.unpriced',
            `The cost is a lower bound; no price in ${
              context.prices.reference.region
            } for: ${items.join('; ')}.`,
            {
              items: items.join('; '),
              region: context.prices.reference.region,
            },
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
    events,
    cache,
    durable,
    kubernetes,
    unpriced,
  ].flatMap(find => find(options));
}
