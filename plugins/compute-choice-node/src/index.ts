/**
 * Extension points of the Compute Choice backend.
 *
 * @packageDocumentation
 */
export * from './seeds';
