import { useApi } from '@backstage/frontend-plugin-api';
import {
  Decision,
  ProfileRevision,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { computeChoiceApiRef } from '../api';

/** The saved profile of an entity and what it leads to. */
export interface Answer {
  profile: ProfileRevision;
  recommendation: Recommendation;
  /** The latest decision of the team, if there is one. */
  decision?: Decision;
}

/**
 * Reads the answer of an entity.
 *
 * `value` stays undefined without an error if nobody has described the workload.
 */
export function useAnswer(entityRef: string) {
  const api = useApi(computeChoiceApiRef);
  return useAsyncRetry(async (): Promise<Answer | undefined> => {
    const [profile, answer] = await Promise.all([
      api.getProfile(entityRef),
      api.getRecommendation(entityRef),
    ]);
    return profile && answer
      ? {
          profile,
          recommendation: answer.recommendation,
          decision: answer.decision,
        }
      : undefined;
  }, [api, entityRef]);
}
