/**
 * Extension points of the Compute Choice backend.
 *
 * @packageDocumentation
 */
export * from './metricSources';
export * from './priceSources';
export * from './rules';
export * from './seeds';
