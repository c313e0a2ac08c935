import {
  EntityRecommendation,
  ProfileRevision,
  Recommendation,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { readDocument } from '../evaluation/document';
import { Evaluator } from '../evaluation/Evaluator';
import { EntityFacts } from '../catalog/EntityFacts';
import { FleetStore } from '../fleet/FleetStore';
import { Instruments } from '../metrics/instruments';
import { Inputs } from '../recommendations/Inputs';
import { ProfileEvaluation } from '../recommendations/ProfileEvaluation';
import { RecommendationStore } from '../recommendations/RecommendationStore';
import { RuleSubjects } from '../recommendations/RuleSubjects';
import { LruCache } from './LruCache';

const CACHED_RECOMMENDATIONS = 500;
/** Stands for any entity where no rule looks at it. */
const ANYBODY = { ownerRefs: [] };

/** Recommends for profiles, with the organisation's policy. */
export class RecommendationService {
  readonly #evaluation: ProfileEvaluation;
  readonly #evaluator: Evaluator;
  readonly #inputs: Inputs;
  readonly #reads: Instruments['recommendationReads'];
  readonly #revisions: Pick<FleetStore, 'latestRevisions'>;
  readonly #store: RecommendationStore;
  readonly #subjects: RuleSubjects;
  /** As what most callers are sent: encoded JSON, a fraction in size. */
  readonly #cache = new LruCache<Buffer>({
    maxEntries: CACHED_RECOMMENDATIONS,
  });

  constructor(options: {
    evaluation: ProfileEvaluation;
    evaluator: Evaluator;
    inputs: Inputs;
    instruments: Pick<Instruments, 'recommendationReads'>;
    revisions: Pick<FleetStore, 'latestRevisions'>;
    store: RecommendationStore;
    subjects: RuleSubjects;
  }) {
    this.#evaluation = options.evaluation;
    this.#evaluator = options.evaluator;
    this.#inputs = options.inputs;
    this.#reads = options.instruments.recommendationReads;
    this.#revisions = options.revisions;
    this.#store = options.store;
    this.#subjects = options.subjects;
  }

  /**
   * Recommends for a profile that is not stored.
   *
   * @param path - Path of the profile in the request, for errors.
   * @throws InvalidInputError if its region is missing, not allowed or not
   * priced.
   */
  async recommend(
    profile: WorkloadProfile,
    path: string,
  ): Promise<Recommendation> {
    const question = await this.#inputs.questionOf(profile, path);
    const { document } = await this.#evaluator.answer(question);
    return JSON.parse((await readDocument(document)).toString());
  }

  /**
   * Recommends for a stored profile. The answer is kept, in memory and in the
   * database, as long as nothing that it depends on changes.
   *
   * @throws InvalidInputError as `recommend` does.
   */
  async recommendFor(revision: ProfileRevision): Promise<EntityRecommendation> {
    const json = await this.jsonFor(revision, await this.basisOf(revision));
    return {
      entityRef: revision.entityRef,
      revision: revision.revision,
      recommendation: JSON.parse(json.toString()),
    };
  }

  /** Names what the recommendation depends on at present, besides the revision. */
  async basisOf({ entityRef, profile }: ProfileRevision): Promise<string> {
    return this.#inputs.basisOf(
      this.#inputs.regionOf(profile),
      this.#inputs.dependsOnEntity ? await this.#subjectOf(entityRef) : ANYBODY,
    );
  }

  /** The recommendation of `recommendFor` as it is kept, in encoded JSON. */
  async jsonFor(revision: ProfileRevision, basis: string): Promise<Buffer> {
    const { entityRef } = revision;
    const key = `${entityRef} ${revision.revision} ${basis}`;
    const cached = this.#cache.get(key);
    if (cached) {
      this.#reads.add(1, { source: 'memory' });
      return cached;
    }
    const stored = await this.#stored(revision, basis);
    this.#reads.add(1, { source: stored ? 'database' : 'engine' });
    const json = stored ?? (await this.#evaluate(revision));
    this.#cache.set(key, json);
    return json;
  }

  async #subjectOf(entityRef: string): Promise<EntityFacts> {
    const subjects = await this.#subjects.of([entityRef]);
    return subjects.get(entityRef) ?? { entityRef, ownerRefs: [] };
  }

  async #stored(
    { entityRef, revision }: ProfileRevision,
    basis: string,
  ): Promise<Buffer | undefined> {
    const stored = await this.#store.get(entityRef);
    return stored?.document &&
      stored.revision === revision &&
      stored.basis === basis
      ? readDocument(stored.document)
      : undefined;
  }

  async #evaluate(revision: ProfileRevision): Promise<Buffer> {
    const { entityRef } = revision;
    const facts = await this.#subjectOf(entityRef);
    const outcome = await this.#evaluation.evaluate(revision, facts);
    if ('error' in outcome) {
      throw outcome.error;
    }
    const latest = await this.#revisions.latestRevisions([entityRef]);
    if (latest.get(entityRef) === revision.revision) {
      await this.#store.save([{ evaluation: outcome.evaluation, facts }]);
    }
    return readDocument(outcome.answer.document);
  }
}
