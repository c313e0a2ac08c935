/**
 * Form fields for software templates: the workload profile with its live
 * verdict, and the compute platform.
 *
 * @packageDocumentation
 */
export { scaffolderModuleComputeChoice as default } from './module';
