import { createFrontendModule } from '@backstage/frontend-plugin-api';
import {
  createFormField,
  FormFieldBlueprint,
} from '@backstage/plugin-scaffolder-react/alpha';

/** `scaffolder-form-field:scaffolder/workload-profile` */
export const workloadProfileFormField = FormFieldBlueprint.make({
  name: 'workload-profile',
  params: {
    field: async () => {
      const { workloadProfileField } = await import('./fields/WorkloadProfile');
      return createFormField(workloadProfileField);
    },
  },
});

/** `scaffolder-form-field:scaffolder/compute-platform` */
export const computePlatformFormField = FormFieldBlueprint.make({
  name: 'compute-platform',
  params: {
    field: async () => {
      const { computePlatformField } = await import('./fields/ComputePlatform');
      return createFormField(computePlatformField);
    },
  },
});

/**
 * The fields `WorkloadProfile` and `ComputePlatform`.
 *
 * @public
 */
export const scaffolderModuleComputeChoice = createFrontendModule({
  pluginId: 'scaffolder',
  extensions: [workloadProfileFormField, computePlatformFormField],
});
