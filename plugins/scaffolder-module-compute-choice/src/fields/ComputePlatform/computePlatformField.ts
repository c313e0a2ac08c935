import { ComputePlatformField } from './ComputePlatformField';
import { computePlatformFieldSchema } from './schema';
import { validateComputePlatform } from './validateComputePlatform';

/** The field `ComputePlatform`. */
export const computePlatformField = {
  name: 'ComputePlatform',
  component: ComputePlatformField,
  validation: validateComputePlatform,
  schema: computePlatformFieldSchema,
};
