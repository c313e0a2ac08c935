/**
 * The Compute Choice backend: HTTP API, storage and permissions.
 *
 * @packageDocumentation
 */
export { computeChoicePlugin as default } from './plugin';
export * from './permissions';
