import {
  Evaluation,
  ProfileRevision,
  RevisionDiff,
  RevisionDiffQuery,
  RevisionSummary,
} from '@compute-choice/plugin-compute-choice-common';
import { diffFields } from './diffFields';
import { issuesOr } from './issuesOr';
import { CallOptions, ProfileService } from './ProfileService';
import { RecommendationService } from './RecommendationService';
import { summarise } from './summarise';

/** Compares two revisions of a profile and what is recommended for them. */
export class RevisionDiffService {
  readonly #profiles: ProfileService;
  readonly #recommendations: RecommendationService;

  constructor(options: {
    profiles: ProfileService;
    recommendations: RecommendationService;
  }) {
    this.#profiles = options.profiles;
    this.#recommendations = options.recommendations;
  }

  /** @throws NotFoundError if one of them is not there or has no profile. */
  async diff(
    entityRef: string,
    query: RevisionDiffQuery,
    options: CallOptions,
  ): Promise<RevisionDiff> {
    const from = await this.#profiles.getRevision(
      entityRef,
      query.from,
      options,
    );
    const to =
      query.to === undefined
        ? await this.#profiles.get(entityRef, options)
        : await this.#profiles.getRevision(entityRef, query.to, options);
    const before = await this.#evaluate(from);
    const after = await this.#evaluate(to);
    return {
      entityRef,
      from: { revision: summaryOf(from), evaluation: before },
      to: { revision: summaryOf(to), evaluation: after },
      fields: diffFields(from.profile, to.profile),
      ...difference(before, after),
    };
  }

  async #evaluate(revision: ProfileRevision): Promise<Evaluation> {
    return issuesOr(async () => {
      const { recommendation } = await this.#recommendations.recommendFor(
        revision,
      );
      return { summary: summarise(recommendation) };
    });
  }
}

function summaryOf({
  entityRef,
  profile,
  ...provenance
}: ProfileRevision): RevisionSummary {
  return { ...provenance, deleted: false };
}

function difference(
  before: Evaluation,
  after: Evaluation,
): Pick<RevisionDiff, 'verdictChanged' | 'monthlyUsdDifference'> {
  if (!('summary' in before) || !('summary' in after)) {
    return { verdictChanged: 'summary' in before !== 'summary' in after };
  }
  const verdictChanged = (['status', 'platform'] as const).some(
    field => before.summary.verdict[field] !== after.summary.verdict[field],
  );
  const beforeUsd = before.summary.option?.monthlyUsd;
  const afterUsd = after.summary.option?.monthlyUsd;
  return {
    verdictChanged,
    ...(beforeUsd !== undefined &&
      afterUsd !== undefined && { monthlyUsdDifference: afterUsd - beforeUsd }),
  };
}
