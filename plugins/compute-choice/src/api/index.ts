export { computeChoiceApiRef } from './computeChoiceApiRef';
