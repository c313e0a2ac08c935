import {
  Issue,
  issuesOf,
  WorkloadProfile,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { ProfileDraft, profileOf } from './ProfileDraft';

export type DraftCheck =
  | { valid: true; profile: WorkloadProfile; issues: [] }
  | { valid: false; issues: Issue[] };

/** Asks the one schema whether a draft is a profile, and what is wrong where. */
export function validateDraft(draft: ProfileDraft, locale: string): DraftCheck {
  const result = workloadProfileSchema.safeParse(profileOf(draft, locale));
  return result.success
    ? { valid: true, profile: result.data, issues: [] }
    : { valid: false, issues: issuesOf(result.error) };
}
