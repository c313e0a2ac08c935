import {
  Issue,
  Platform,
  Preset,
} from '@compute-choice/plugin-compute-choice-common';
import { useCallback, useMemo, useState } from 'react';
import { assumedWords } from '../answer';
import { FormModel } from '../form/FormModel';
import { issueWords } from '../form/issueWords';
import { ProfileDraft } from '../form/ProfileDraft';
import { KIND_FIELD } from '../form/questions';
import { validateDraft } from '../form/validateDraft';
import { useWords } from '../translations';
import { LiveAnswer, useLiveAnswer } from './useLiveAnswer';
import { usePresets } from './usePresets';

const RATE_ISSUE = 'traffic';

function presetOf(
  draft: ProfileDraft,
  presets: Iterable<Preset>,
): Preset | undefined {
  return [...presets].find(({ kind }) => kind === draft.values[KIND_FIELD]);
}

/** An answer that is there but wrong, unlike one that is still missing. */
function isWrong(issue: Issue, draft: ProfileDraft): boolean {
  return issue.path !== RATE_ISSUE && (draft.values[issue.path] ?? '') !== '';
}

/**
 * Everything that the form shows for a draft: what is wrong where, what is
 * assumed instead of a missing answer, and the answer so far.
 */
export function useProfileForm(options: {
  draft: ProfileDraft;
  change(next: (draft: ProfileDraft) => ProfileDraft): void;
  /** Shows everything that is wrong, not only at fields that were left. */
  strict: boolean;
  refused: Issue[];
  /** The only platforms to choose from; all that the policy allows otherwise. */
  platforms?: Platform[];
}): {
  form: FormModel;
  live: LiveAnswer;
  check: ReturnType<typeof validateDraft>;
  /** An answer is wrong, rather than missing. */
  blocked: boolean;
} {
  const { draft, change, strict, refused, platforms } = options;
  const words = useWords();
  const presets = usePresets();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const check = useMemo(
    () => validateDraft(draft, words.formats.locale),
    [draft, words],
  );
  const live = useLiveAnswer(check.valid ? check.profile : undefined, {
    platforms,
  });

  const issues = useMemo(() => {
    const shown = new Map<string, string>();
    for (const issue of [...check.issues, ...refused]) {
      const due = strict || (left.has(issue.path) && isWrong(issue, draft));
      if (due && !shown.has(issue.path)) {
        shown.set(issue.path, issueWords(words, issue, draft));
      }
    }
    return shown;
  }, [check, refused, strict, left, draft, words]);

  const assumed = useMemo(() => {
    const assumptions = [
      ...(presetOf(draft, presets.values())?.assumptions ?? []),
      ...(live.preview?.assumptions ?? []),
    ];
    return new Map(
      assumptions.map(assumption => [
        assumption.field,
        assumedWords(words, assumption),
      ]),
    );
  }, [draft, presets, live.preview, words]);

  const setValue = useCallback(
    (path: string, value: string | string[]) =>
      change(current => ({
        ...current,
        values: { ...current.values, [path]: value },
      })),
    [change],
  );
  const leave = useCallback(
    (path: string) => setLeft(current => new Set([...current, path])),
    [],
  );
  const form = useMemo(
    () => ({ draft, assumed, issues, setValue, setDraft: change, leave }),
    [draft, assumed, issues, setValue, change, leave],
  );
  return {
    form,
    live,
    check,
    blocked: check.issues.some(issue => isWrong(issue, draft)),
  };
}
