import { ProfileRevision } from '@compute-choice/plugin-compute-choice-common';
import { useCallback, useEffect, useState } from 'react';
import { draftStorage } from '../form/draftStorage';
import {
  draftOf,
  emptyDraft,
  ProfileDraft,
  sameDraft,
  StatedValue,
  withStated,
} from '../form/ProfileDraft';
import { KIND_FIELD } from '../form/questions';
import { Formats, useFormats } from '../format';

interface State {
  draft: ProfileDraft;
  /** What the draft would be without any change. */
  base: ProfileDraft;
  /** The revision that the draft is based on; 0 for the first profile. */
  revision: number;
  /** When the unsaved changes that were found had been made. */
  restoredAt?: string;
}

function baseOf(saved: ProfileRevision | undefined, formats: Formats) {
  return {
    base: saved ? draftOf(saved.profile, formats) : emptyDraft,
    revision: saved?.revision ?? 0,
  };
}

function withKind(draft: ProfileDraft, kind: string | undefined): ProfileDraft {
  return kind
    ? { ...draft, values: { ...draft.values, [KIND_FIELD]: kind } }
    : draft;
}

/**
 * The answers in the form. Whatever is not saved yet stays in the browser until
 * it is saved or discarded.
 */
export function useProfileDraft(options: {
  entityRef: string;
  saved: ProfileRevision | undefined;
  /** The kind that was chosen before the form opened. */
  presetKind?: string;
  /** What the catalog knows about a workload that nobody has described. */
  known?: Record<string, StatedValue>;
}) {
  const { entityRef, saved, presetKind, known = {} } = options;
  const formats = useFormats();
  const [state, setState] = useState((): State => {
    const { base, revision } = baseOf(saved, formats);
    const stored = draftStorage.load(entityRef);
    return stored && !sameDraft(stored.draft, base)
      ? {
          base,
          draft: withKind(stored.draft, presetKind),
          revision: stored.revision,
          restoredAt: stored.savedAt,
        }
      : {
          base,
          draft: withKind(
            saved ? base : withStated(base, known, formats),
            presetKind,
          ),
          revision,
        };
  });
  const { draft, base, revision } = state;

  useEffect(() => {
    if (sameDraft(draft, base)) {
      draftStorage.clear(entityRef);
    } else {
      draftStorage.save(entityRef, {
        savedAt: new Date().toISOString(),
        revision,
        draft,
      });
    }
  }, [entityRef, draft, base, revision]);

  const change = useCallback(
    (next: (draft: ProfileDraft) => ProfileDraft) =>
      setState(current => ({ ...current, draft: next(current.draft) })),
    [],
  );

  /** Forgets the changes and shows a saved profile, or an empty form. */
  const reset = useCallback(
    (to: ProfileRevision | undefined) => {
      const { base: saidBefore, revision: latest } = baseOf(to, formats);
      setState({ base: saidBefore, draft: saidBefore, revision: latest });
    },
    [formats],
  );

  /** Forgets what the browser keeps, because it is saved. */
  const forget = useCallback(() => draftStorage.clear(entityRef), [entityRef]);

  return { ...state, change, reset, forget };
}
