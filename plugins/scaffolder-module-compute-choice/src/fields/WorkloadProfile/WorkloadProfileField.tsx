import { WorkloadForm } from '@compute-choice/plugin-compute-choice';
import { workloadProfileSchema } from '@compute-choice/plugin-compute-choice-common';
import { FieldFrame } from '../FieldFrame';
import { workloadProfileFieldSchema } from './schema';

/** The questions about a workload, with the answer so far beside them. */
export function WorkloadProfileField(
  props: typeof workloadProfileFieldSchema.TProps,
) {
  const { formData, onChange, rawErrors = [], schema, uiSchema } = props;
  const { fixed, preset, platforms } = uiSchema['ui:options'] ?? {};
  return (
    <FieldFrame
      title={schema.title}
      description={schema.description}
      errors={rawErrors}
    >
      <WorkloadForm
        // The scaffolder begins with an empty object.
        profile={workloadProfileSchema.safeParse(formData).data}
        onChange={onChange}
        fixed={fixed}
        preset={preset}
        platforms={platforms}
        strict={rawErrors.length > 0}
      />
    </FieldFrame>
  );
}
