/**
 * Compute Choice in the portal: an entity tab that says which AWS compute a
 * service should run on, an overview card, and the form that describes it.
 *
 * @packageDocumentation
 */
export { computeChoicePlugin as default } from './plugin';
export { computeChoiceApiRef } from './api';
export { computeChoiceTranslationRef } from './translations';
