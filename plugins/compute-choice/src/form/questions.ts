import { ProfileDraft } from './ProfileDraft';
import {
  PROFILE_PARTS,
  ProfileField,
  profileFields,
  ProfilePart,
} from './profileFields';
import { RATE_FIELD, RUN_MINUTES_FIELD } from './traffic';

export const KIND_FIELD = 'application.kind';
export const DURATION_FIELD = 'performance.durationMs.mean';
export const MEMORY_FIELD = 'resources.memoryMb';
export const REGION_FIELD = 'operations.region';

/** Fields that the five questions ask for; the folded parts leave them out. */
const ASKED_FIRST = new Set([
  KIND_FIELD,
  ...Object.values(RATE_FIELD),
  RUN_MINUTES_FIELD,
  DURATION_FIELD,
  MEMORY_FIELD,
  REGION_FIELD,
]);

/** The fields of each part that are folded away. */
export const moreFields: { part: ProfilePart; fields: ProfileField[] }[] =
  PROFILE_PARTS.map(part => ({
    part,
    fields: profileFields.filter(
      field => field.part === part && !ASKED_FIRST.has(field.path),
    ),
  }));

/** The folded part that holds a field; undefined for one of the five questions. */
export function partOf(path: string): ProfilePart | undefined {
  return moreFields.find(({ fields }) =>
    fields.some(field => field.path === path),
  )?.part;
}

/** How many of these fields somebody has answered. */
export function answered(draft: ProfileDraft, fields: ProfileField[]): number {
  return fields.filter(
    ({ path }) =>
      draft.kept[path] !== undefined || (draft.values[path]?.length ?? 0) > 0,
  ).length;
}
