import { ProfileRevision } from '@compute-choice/plugin-compute-choice-common';
import { useState } from 'react';
import { draftOf } from '../form/ProfileDraft';
import { issueWords } from '../form/issueWords';
import { validateDraft } from '../form/validateDraft';
import { useWords } from '../translations';
import { useSaveProfile } from './useSaveProfile';

/** One field that is answered where it is asked, and saved as a revision. */
export function useQuickAnswer(options: {
  saved: ProfileRevision;
  path: string;
  onSaved(): void;
}) {
  const { saved, path, onSaved } = options;
  const words = useWords();
  const { formats, field, t } = words;
  const [value, setValue] = useState<string | string[]>('');
  const [left, setLeft] = useState(false);
  const saving = useSaveProfile({ entityRef: saved.entityRef, onSaved });

  const draft = draftOf(saved.profile, formats);
  const answered = { ...draft, values: { ...draft.values, [path]: value } };
  const check = validateDraft(answered, formats.locale);
  const refused =
    saving.state.status === 'invalid' ? saving.state.issues : check.issues;
  const issue = refused.find(one => one.path === path) ?? refused[0];

  return {
    value,
    setValue,
    leave: () => setLeft(true),
    empty: value.length === 0,
    issue:
      issue && left && value.length > 0
        ? issueWords(words, issue, answered)
        : undefined,
    state: saving.state,
    save: () => {
      setLeft(true);
      if (check.valid) {
        saving.save({
          profile: check.profile,
          revision: saved.revision,
          comment: t('quickAnswer.comment', { field: field(path) }),
        });
      }
    },
  };
}
