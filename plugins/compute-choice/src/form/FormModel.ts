import { ProfileDraft } from './ProfileDraft';

/** What the parts of the form share. */
export interface FormModel {
  draft: ProfileDraft;
  /** What is assumed for a missing answer, in words, by path. */
  assumed: ReadonlyMap<string, string>;
  /** What is wrong with an answer, in words, by path. */
  issues: ReadonlyMap<string, string>;
  setValue(path: string, value: string | string[]): void;
  setDraft(next: (draft: ProfileDraft) => ProfileDraft): void;
  leave(path: string): void;
}
