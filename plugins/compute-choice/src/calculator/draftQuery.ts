import { ProfileDraft } from '../form/ProfileDraft';
import { ProfileField, profileFields } from '../form/profileFields';
import { Formats, parseNumber } from '../format';

const isNumeric = ({ type }: ProfileField) =>
  type === 'number' || type === 'integer';

/** Links have numbers in one form, whatever language they were typed in. */
function toLink(field: ProfileField, text: string, formats: Formats): string {
  if (!isNumeric(field)) {
    return text;
  }
  const value = parseNumber(text, formats.locale);
  return Number.isNaN(value) ? text : String(value);
}

function fromLink(field: ProfileField, text: string, formats: Formats): string {
  const value = Number(text);
  return isNumeric(field) && text.trim() !== '' && Number.isFinite(value)
    ? formats.editable(value)
    : text;
}

/** All answers as a query, each below the path of its field. */
export function queryOf(
  draft: ProfileDraft,
  formats: Formats,
): URLSearchParams {
  const query = new URLSearchParams();
  for (const field of profileFields) {
    const value = draft.values[field.path] ?? '';
    for (const text of [value].flat()) {
      if (text !== '') {
        query.append(field.path, toLink(field, text, formats));
      }
    }
  }
  return query;
}

/** The answers in a query; what is no field of a profile is ignored. */
export function draftOfQuery(
  query: URLSearchParams,
  formats: Formats,
): ProfileDraft {
  const values: ProfileDraft['values'] = {};
  for (const field of profileFields) {
    const texts = query.getAll(field.path);
    if (texts.length > 0 && field.type !== 'kept') {
      values[field.path] =
        field.type === 'choices'
          ? texts.filter(text => field.options.includes(text))
          : fromLink(field, texts[0], formats);
    }
  }
  return { values, kept: {} };
}
