import {
  Issue,
  issuesOf,
  WorkloadProfile,
  WORKLOAD_KINDS,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { KIND_FIELD } from './questions';
import { ProfileDraft, profileOf } from './ProfileDraft';

export type DraftCheck =
  | { valid: true; profile: WorkloadProfile; issues: [] }
  | { valid: false; issues: Issue[] };

/**
 * Rules over several fields are only checked once every field is right by
 * itself. A missing kind must not hide them, so any kind stands in for it.
 */
function issuesBesidesKind(draft: ProfileDraft, locale: string): Issue[] {
  const values = { ...draft.values, [KIND_FIELD]: WORKLOAD_KINDS[0] };
  const result = workloadProfileSchema.safeParse(
    profileOf({ ...draft, values }, locale),
  );
  return result.success ? [] : issuesOf(result.error);
}

/** Asks the one schema whether a draft is a profile, and what is wrong where. */
export function validateDraft(draft: ProfileDraft, locale: string): DraftCheck {
  const result = workloadProfileSchema.safeParse(profileOf(draft, locale));
  if (result.success) {
    return { valid: true, profile: result.data, issues: [] };
  }
  const issues = issuesOf(result.error);
  return {
    valid: false,
    issues: issues.some(({ path }) => path === KIND_FIELD)
      ? [
          ...issues.filter(({ path }) => path === KIND_FIELD),
          ...issuesBesidesKind(draft, locale),
        ]
      : issues,
  };
}
