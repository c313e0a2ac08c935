import { WorkloadProfileField } from './WorkloadProfileField';
import { workloadProfileFieldSchema } from './schema';
import { validateWorkloadProfile } from './validateWorkloadProfile';

/** The field `WorkloadProfile`. */
export const workloadProfileField = {
  name: 'WorkloadProfile',
  component: WorkloadProfileField,
  validation: validateWorkloadProfile,
  schema: workloadProfileFieldSchema,
};
