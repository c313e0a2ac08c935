import { setImmediate } from 'node:timers/promises';
import {
  BatchRequest,
  BatchResult,
  BatchSummary,
} from '@compute-choice/plugin-compute-choice-common';
import { issuesOr } from './issuesOr';
import { RecommendationService } from './RecommendationService';
import { summarise } from './summarise';

/** Recommends for many profiles that are not stored. */
export class BatchService {
  readonly #recommendations: RecommendationService;

  constructor(options: { recommendations: RecommendationService }) {
    this.#recommendations = options.recommendations;
  }

  /** Whole recommendations, one at a time, in the order of the profiles. */
  async *recommendEach(
    profiles: BatchRequest['profiles'],
  ): AsyncGenerator<BatchResult> {
    for (const [index, { id, profile }] of profiles.entries()) {
      // Others get their turn between two profiles.
      await setImmediate();
      const outcome = await issuesOr(async () => ({
        recommendation: await this.#recommendations.recommend(
          profile,
          `profiles.${index}.profile`,
        ),
      }));
      yield { id, ...outcome };
    }
  }

  /** The recommendations in one line each, in the order of the profiles. */
  async summarise(profiles: BatchRequest['profiles']): Promise<BatchSummary> {
    const results: BatchSummary['results'] = [];
    for await (const result of this.recommendEach(profiles)) {
      results.push(
        'recommendation' in result
          ? { id: result.id, summary: summarise(result.recommendation) }
          : result,
      );
    }
    return { results };
  }
}
