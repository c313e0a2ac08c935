import { WorkloadProfile } from '@compute-choice/plugin-compute-choice-common';
import { Formats, parseNumber } from '../format';
import { ProfileField, profileFields } from './profileFields';

/**
 * What somebody has typed so far. An empty text means "I don't know" and is
 * left out of the profile.
 */
export interface ProfileDraft {
  /** Text, or the chosen values of a multiple choice, by path of the field. */
  values: Record<string, string | string[]>;
  /** Values that the form does not edit, by path. */
  kept: Record<string, unknown>;
}

export const emptyDraft: ProfileDraft = { values: {}, kept: {} };

const MEASURED = 'measured';

type Tree = { [name: string]: unknown };

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function read(tree: Tree, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) => (isTree(value) ? value[name] : undefined),
      tree,
    );
}

function write(tree: Tree, path: string, value: unknown): Tree {
  const [name, ...rest] = path.split('.');
  if (rest.length === 0) {
    return { ...tree, [name]: value };
  }
  const child = tree[name];
  return {
    ...tree,
    [name]: write(isTree(child) ? child : {}, rest.join('.'), value),
  };
}

function textOf(value: unknown, formats: Formats): string | string[] {
  if (Array.isArray(value)) {
    return value.map(String);
  }
  return typeof value === 'number' ? formats.editable(value) : String(value);
}

/** The draft that shows a saved profile. */
export function draftOf(
  profile: WorkloadProfile,
  formats: Formats,
): ProfileDraft {
  const draft: ProfileDraft = { values: {}, kept: {} };
  for (const field of profileFields) {
    const value = read(profile, field.path);
    if (value !== undefined) {
      if (field.type === 'kept') {
        draft.kept[field.path] = value;
      } else {
        draft.values[field.path] = textOf(value, formats);
      }
    }
  }
  if (profile.measured) {
    draft.kept[MEASURED] = profile.measured;
  }
  return draft;
}

/**
 * What can be said about one field.
 *
 * @public
 */
export type StatedValue = string | number | boolean | string[];

/**
 * The draft with some fields answered, by their paths.
 *
 * @throws Error for a path that is no field that the form edits.
 */
export function withStated(
  draft: ProfileDraft,
  stated: Record<string, StatedValue>,
  formats: Formats,
): ProfileDraft {
  const values = { ...draft.values };
  for (const [path, value] of Object.entries(stated)) {
    if (!profileFields.some(one => one.path === path && one.type !== 'kept')) {
      throw new Error(`${path} is no field of a workload profile`);
    }
    values[path] = textOf(value, formats);
  }
  return { ...draft, values };
}

/** Text that is no number stays text, so that the schema can refuse it. */
function valueOf(
  field: ProfileField,
  raw: string | string[] | undefined,
  locale: string,
): unknown {
  if (raw === undefined || raw.length === 0) {
    return undefined;
  }
  if (Array.isArray(raw)) {
    return raw;
  }
  if (raw.trim() === '') {
    return undefined;
  }
  switch (field.type) {
    case 'number':
    case 'integer': {
      const value = parseNumber(raw, locale);
      return Number.isNaN(value) ? raw : value;
    }
    case 'boolean':
      return raw === 'true';
    default:
      return raw;
  }
}

/**
 * The profile that a draft stands for, not yet validated: the schema decides
 * whether it is one.
 */
export function profileOf(draft: ProfileDraft, locale: string): Tree {
  let profile: Tree = { application: {}, traffic: {} };
  for (const field of profileFields) {
    const value =
      field.type === 'kept'
        ? draft.kept[field.path]
        : valueOf(field, draft.values[field.path], locale);
    if (value !== undefined) {
      profile = write(profile, field.path, value);
    }
  }
  return draft.kept[MEASURED] === undefined
    ? profile
    : { ...profile, measured: draft.kept[MEASURED] };
}

/** True if two drafts would save the same profile. */
export function sameDraft(a: ProfileDraft, b: ProfileDraft): boolean {
  const stated = (draft: ProfileDraft) =>
    JSON.stringify([
      Object.entries(draft.values)
        .filter(([, value]) => value.length > 0)
        .sort(([x], [y]) => (x < y ? -1 : 1)),
      Object.entries(draft.kept).sort(([x], [y]) => (x < y ? -1 : 1)),
    ]);
  return stated(a) === stated(b);
}
