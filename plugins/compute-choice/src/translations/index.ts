export { computeChoiceTranslationRef } from './computeChoiceTranslationRef';
export { useWords } from './useWords';
export type { Words } from './useWords';
