/**
 * The form fields for apps of the old frontend system.
 *
 * @packageDocumentation
 */
import { scaffolderPlugin } from '@backstage/plugin-scaffolder';
import { createScaffolderFieldExtension } from '@backstage/plugin-scaffolder-react';
import { computePlatformField } from './fields/ComputePlatform';
import { workloadProfileField } from './fields/WorkloadProfile';

/**
 * The field `WorkloadProfile`, for `ScaffolderFieldExtensions`.
 *
 * @public
 */
export const WorkloadProfileFieldExtension = scaffolderPlugin.provide(
  createScaffolderFieldExtension({
    ...workloadProfileField,
    schema: workloadProfileField.schema.schema,
  }),
);

/**
 * The field `ComputePlatform`, for `ScaffolderFieldExtensions`.
 *
 * @public
 */
export const ComputePlatformFieldExtension = scaffolderPlugin.provide(
  createScaffolderFieldExtension({
    ...computePlatformField,
    schema: computePlatformField.schema.schema,
  }),
);
