/**
 * The contract of Compute Choice: what a profile, a recommendation, an estimate
 * and a policy look like, who may do what, and how to call the backend.
 *
 * @packageDocumentation
 */
export * from './annotations';
export * from './client';
export * from './openapi';
export * from './permissions';
export * from './policyFor';
export * from './schema';
