/**
 * Actions for software templates: recommend compute, price it, save the workload
 * profile, record the decision, and compare what is deployed with it.
 *
 * @packageDocumentation
 */
export { scaffolderModuleComputeChoice as default } from './module';
