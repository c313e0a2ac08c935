import { ProfileEvaluation } from '../recommendations/ProfileEvaluation';
import {
  EvaluationToSave,
  RecommendationStore,
} from '../recommendations/RecommendationStore';
import { RuleSubjects } from '../recommendations/RuleSubjects';
import { LatestProfiles } from './LatestProfiles';

/** How a re-evaluation went. */
export interface Tally {
  done: number;
  /** Without a verdict. */
  failed: number;
  /** With another verdict than before. */
  changed: number;
}

/** Computes recommendations anew and stores them. */
export class Reevaluator {
  readonly #evaluation: ProfileEvaluation;
  readonly #profiles: LatestProfiles;
  readonly #recommendations: RecommendationStore;
  readonly #subjects: RuleSubjects;

  constructor(options: {
    evaluation: ProfileEvaluation;
    profiles: LatestProfiles;
    recommendations: RecommendationStore;
    subjects: RuleSubjects;
  }) {
    this.#evaluation = options.evaluation;
    this.#profiles = options.profiles;
    this.#recommendations = options.recommendations;
    this.#subjects = options.subjects;
  }

  /** Evaluates the latest profiles of entities; some may be deleted. */
  async evaluate(entityRefs: string[]): Promise<Tally> {
    const facts = await this.#subjects.of(entityRefs);
    const profiles = await this.#profiles.load(entityRefs);
    const evaluations: EvaluationToSave[] = [];
    const deleted: string[] = [];
    for (const entityRef of entityRefs) {
      const latest = profiles.get(entityRef);
      const subject = facts.get(entityRef) ?? { entityRef, ownerRefs: [] };
      if (latest) {
        // One at a time, so that a request never waits behind all of them.
        const { evaluation } = await this.#evaluation.evaluate(
          { entityRef, ...latest },
          subject,
        );
        evaluations.push({ evaluation, facts: subject });
      } else {
        deleted.push(entityRef);
      }
    }
    const saved = await this.#recommendations.save(evaluations);
    if (deleted.length > 0) {
      await this.#recommendations.remove(deleted);
    }
    return {
      done: entityRefs.length,
      failed: evaluations.filter(({ evaluation }) => !evaluation.document)
        .length,
      changed: saved.filter(({ changed }) => changed).length,
    };
  }
}
