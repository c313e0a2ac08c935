import { Issue } from '@compute-choice/plugin-compute-choice-common';
import { Words } from '../translations';
import { parseNumber } from '../format';
import { ProfileDraft } from './ProfileDraft';
import { ProfileField, profileField } from './profileFields';
import { KIND_FIELD } from './questions';

const RATE_ISSUE = 'traffic';
const EXAMPLE = 1.5;

function numberIssue(
  { t, formats }: Words,
  field: ProfileField,
  value: number,
): string | undefined {
  const { min, max } = field;
  if (Number.isNaN(value)) {
    return t('form.issues.notANumber', { example: formats.exact(EXAMPLE) });
  }
  if (
    min !== undefined &&
    max !== undefined &&
    (value < min || value > max || value === min)
  ) {
    return t(value === min ? 'form.issues.above' : 'form.issues.range', {
      min: formats.exact(min),
      max: formats.exact(max),
    });
  }
  return field.type === 'integer' && !Number.isInteger(value)
    ? t('form.issues.whole')
    : undefined;
}

/** What is wrong with an answer, and what would be right. */
export function issueWords(
  words: Words,
  issue: Issue,
  draft: ProfileDraft,
): string {
  const { t, formats } = words;
  const field = profileField(issue.path);
  const raw = draft.values[issue.path];
  if (issue.path === KIND_FIELD) {
    return t('form.issues.kind');
  }
  if (issue.path === RATE_ISSUE) {
    return t('form.issues.rate');
  }
  if (
    field &&
    (field.type === 'number' || field.type === 'integer') &&
    typeof raw === 'string'
  ) {
    const said = numberIssue(words, field, parseNumber(raw, formats.locale));
    if (said) {
      return said;
    }
  }
  return issue.expected && !issue.message.includes(issue.expected)
    ? `${issue.message}. ${t('form.issues.expected', {
        expected: issue.expected,
      })}`
    : issue.message;
}
