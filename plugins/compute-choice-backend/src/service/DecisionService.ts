import { AuditorService } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import {
  ChosenPlatform,
  Decision,
  decisionCreatePermission,
  DecisionList,
  DecisionRequest,
  InvalidInputError,
  profileReadPermission,
  ProfileRevision,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import { DecisionStore, ProfileStore } from '../database';
import { audited } from './audited';
import { PreconditionFailedError } from './Precondition';
import { principalOf } from './principal';
import { ProfileAccess } from './ProfileAccess';
import { CallOptions, withProfile } from './ProfileService';
import { RecommendationService } from './RecommendationService';
import { toPage } from './toPage';

/** How often a decision is tried again when others decide at the same time. */
const MAX_ATTEMPTS = 5;
/** Why a platform was chosen against the verdict by who gave no reason. */
const NO_REASON = 'Chosen when the service was created';

/** What `decide` did. */
export interface MadeDecision {
  decision: Decision;
  /** False if the latest decision said the same already. */
  created: boolean;
}

/**
 * Records what teams decide about recommendations. Every method fails with a
 * NotAllowedError without permission and with a NotFoundError for an entity
 * that the caller cannot see.
 */
export class DecisionService {
  readonly #access: ProfileAccess;
  readonly #auditor: AuditorService;
  readonly #decisions: DecisionStore;
  readonly #now: () => number;
  readonly #recommendations: RecommendationService;
  readonly #store: ProfileStore;

  constructor(options: {
    access: ProfileAccess;
    auditor: AuditorService;
    decisions: DecisionStore;
    recommendations: RecommendationService;
    store: ProfileStore;
    now?: () => number;
  }) {
    this.#access = options.access;
    this.#auditor = options.auditor;
    this.#decisions = options.decisions;
    this.#recommendations = options.recommendations;
    this.#store = options.store;
    this.#now = options.now ?? Date.now;
  }

  /** What was decided, newest first; it outlives the profile. */
  async list(
    entityRef: string,
    page: { limit: number; before?: number },
    options: CallOptions,
  ): Promise<DecisionList> {
    await this.#access.require(profileReadPermission, entityRef, options);
    const { items, nextBefore } = await toPage(
      page.limit,
      limit => this.#decisions.list(entityRef, { ...page, limit }),
      ({ number }) => number,
    );
    return {
      entityRef,
      decisions: items,
      ...(nextBefore !== undefined && { nextBefore }),
    };
  }

  /**
   * @throws NotFoundError if the entity has no profile.
   * @throws PreconditionFailedError if there is a newer revision.
   * @throws InvalidInputError if no platform is named and none is recommended,
   * or if the day to ask again has passed.
   */
  async decide(
    entityRef: string,
    request: DecisionRequest,
    options: CallOptions,
  ): Promise<MadeDecision> {
    return audited(
      this.#auditor,
      {
        eventId: 'decision-create',
        request: options.request,
        meta: { entityRef, status: request.status },
      },
      async () => {
        await this.#access.require(
          decisionCreatePermission,
          entityRef,
          options,
        );
        const result = await this.#decide(
          await this.#askedFor(entityRef, request),
          () => request,
          principalOf(options.credentials),
        );
        return { result, meta: { number: result.decision.number } };
      },
    );
  }

  /**
   * Records what a new service is written for as a decision about its first
   * recommendation. That its creator may decide is known.
   */
  async recordChosen(
    revision: ProfileRevision,
    chosen: ChosenPlatform,
    decidedBy: string,
  ): Promise<MadeDecision> {
    return audited(
      this.#auditor,
      {
        eventId: 'decision-create',
        meta: { entityRef: revision.entityRef, decidedBy },
      },
      async () => {
        const result = await this.#decide(
          revision,
          recommendation => ({
            ...chosen,
            revision: revision.revision,
            ...(follows(recommendation, chosen)
              ? { status: 'accepted' }
              : { status: 'rejected', reason: chosen.reason ?? NO_REASON }),
          }),
          decidedBy,
        );
        return { result, meta: { number: result.decision.number } };
      },
    );
  }

  async #askedFor(
    entityRef: string,
    request: DecisionRequest,
  ): Promise<ProfileRevision> {
    this.#assertAhead(request.until);
    const revision = withProfile(
      entityRef,
      await this.#store.latest(entityRef),
    );
    if (request.revision !== revision.revision) {
      throw new PreconditionFailedError(
        `The latest revision of the profile of ${entityRef} is ${revision.revision}; look at its recommendation first`,
      );
    }
    return revision;
  }

  async #decide(
    revision: ProfileRevision,
    requestAbout: (recommendation: Recommendation) => DecisionRequest,
    decidedBy: string,
  ): Promise<MadeDecision> {
    const { entityRef } = revision;
    const { recommendation } = await this.#recommendations.recommendFor(
      revision,
    );
    const request = requestAbout(recommendation);
    const platform = platformOf(request, recommendation);
    const decided = {
      ...request,
      ...(platform && { platform }),
      entityRef,
      decidedBy,
      recommended: recommendedIn(recommendation),
    };
    for (let count = 0; count < MAX_ATTEMPTS; count++) {
      const latest = await this.#decisions.latest(entityRef);
      if (latest && saysTheSame(latest, decided)) {
        return { decision: latest, created: false };
      }
      const decision = await this.#decisions.append({
        ...decided,
        number: (latest?.number ?? 0) + 1,
      });
      if (decision) {
        return { decision, created: true };
      }
    }
    throw new ConflictError(
      `Others keep deciding about ${entityRef}; try again`,
    );
  }

  #assertAhead(until: string | undefined): void {
    const today = new Date(this.#now()).toISOString().slice(0, 10);
    if (until !== undefined && until <= today) {
      throw new InvalidInputError('body', [
        {
          path: 'until',
          message: 'The day has passed',
          expected: `a day after ${today}`,
        },
      ]);
    }
  }
}

/** Whether a platform is what the verdict names, or leaves the choice of. */
function follows(
  { verdict }: Recommendation,
  { platform }: ChosenPlatform,
): boolean {
  switch (verdict.status) {
    case 'recommended':
      return verdict.platform === platform;
    case 'tie':
      return verdict.tiedPlatforms?.includes(platform) ?? false;
    default:
      return true;
  }
}

function platformOf(
  request: DecisionRequest,
  { verdict }: Recommendation,
): Decision['platform'] {
  if (request.platform || request.status !== 'accepted') {
    return request.platform;
  }
  if (verdict.status !== 'recommended' || !verdict.platform) {
    throw new InvalidInputError('body', [
      {
        path: 'platform',
        message: `State the platform that you go for; the verdict is ${verdict.status}`,
      },
    ]);
  }
  return verdict.platform;
}

function recommendedIn({
  verdict,
  options,
  provenance,
}: Recommendation): Decision['recommended'] {
  const option = options.find(({ id }) => id === verdict.optionId);
  return {
    status: verdict.status,
    ...(verdict.platform && { platform: verdict.platform }),
    ...(option && { optionId: option.id }),
    ...(option?.monthlyUsd !== undefined && { monthlyUsd: option.monthlyUsd }),
    ...(option?.rangeUsd && { rangeUsd: option.rangeUsd }),
    priceBook: provenance.priceBook.id,
  };
}

const DECIDED_FIELDS = [
  'revision',
  'status',
  'platform',
  'reason',
  'until',
  'decidedBy',
] as const;

/** So that a call can be repeated when its answer was lost. */
function saysTheSame(
  latest: Decision,
  decided: Omit<Decision, 'number' | 'decidedAt'>,
): boolean {
  return DECIDED_FIELDS.every(field => latest[field] === decided[field]);
}
