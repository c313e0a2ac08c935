import {
  InvalidInputError,
  Issue,
} from '@compute-choice/plugin-compute-choice-common';

/** What was asked for, or what is wrong with the profile it was asked of. */
export async function issuesOr<T>(
  evaluate: () => Promise<T>,
): Promise<T | { issues: Issue[] }> {
  try {
    return await evaluate();
  } catch (error) {
    if (error instanceof InvalidInputError) {
      return { issues: error.issues };
    }
    throw error;
  }
}
