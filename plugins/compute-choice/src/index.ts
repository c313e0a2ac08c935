/**
 * Compute Choice in the portal: an entity tab that says which AWS compute a
 * service should run on, an overview card, and the form that describes it.
 *
 * @packageDocumentation
 */
export { computeChoicePlugin as default } from './plugin';
export { computeChoiceApiRef } from './api';
export { computeChoiceTranslationRef } from './translations';
export { PlatformChoice } from './components/PlatformChoice';
export type { PlatformChoiceProps } from './components/PlatformChoice';
export { WorkloadForm } from './components/WorkloadForm';
export type { WorkloadFormProps } from './components/WorkloadForm';
export type { StatedValue } from './form/ProfileDraft';
