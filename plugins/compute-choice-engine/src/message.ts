import { Message } from '@compute-choice/plugin-compute-choice-common';

/**
 * Makes a message from its code, its values and the English wording.
 *
 * @param params - Values in base units, for wordings in other languages.
 */
export function message(
  code: string,
  text: string,
  params?: Record<string, string | number>,
): Message {
  return params ? { code, text, params } : { code, text };
}
