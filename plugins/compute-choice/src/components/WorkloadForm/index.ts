export { WorkloadForm } from './WorkloadForm';
export type { WorkloadFormProps } from './WorkloadForm';
