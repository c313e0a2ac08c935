import { z } from 'zod';
import { ProfileDraft } from './ProfileDraft';

const storedDraftSchema = z.strictObject({
  savedAt: z.string(),
  revision: z.number(),
  draft: z.strictObject({
    values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    kept: z.record(z.string(), z.unknown()),
  }),
});

/** Unsaved changes, with the revision that they are based on (0: no profile). */
export interface StoredDraft {
  savedAt: string;
  revision: number;
  draft: ProfileDraft;
}

const keyOf = (entityRef: string) => `compute-choice:draft:${entityRef}`;

/**
 * Unsaved changes of an entity's form, kept in the browser so that a reload, the
 * back button or an expired session loses nothing. A browser without storage
 * only loses that comfort.
 */
export const draftStorage = {
  load(entityRef: string): StoredDraft | undefined {
    try {
      const text = window.localStorage.getItem(keyOf(entityRef));
      return text ? storedDraftSchema.parse(JSON.parse(text)) : undefined;
    } catch {
      return undefined;
    }
  },

  save(entityRef: string, stored: StoredDraft): void {
    try {
      window.localStorage.setItem(keyOf(entityRef), JSON.stringify(stored));
    } catch {
      // A full or forbidden storage must not get in the way of typing.
    }
  },

  clear(entityRef: string): void {
    try {
      window.localStorage.removeItem(keyOf(entityRef));
    } catch {
      // Nothing was stored where storage is forbidden.
    }
  },
};
