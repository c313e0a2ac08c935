import { PlatformChoice } from '@compute-choice/plugin-compute-choice';
import { workloadProfileSchema } from '@compute-choice/plugin-compute-choice-common';
import { useMemo } from 'react';
import { FieldFrame } from '../FieldFrame';
import { computePlatformFieldSchema } from './schema';

const WORKLOAD = 'workload';

/** The platforms to choose from, for the workload that the form has asked for. */
export function ComputePlatformField(
  props: typeof computePlatformFieldSchema.TProps,
) {
  const { formContext, formData, onChange, rawErrors = [] } = props;
  const { schema, uiSchema } = props;
  const { workload = WORKLOAD, platforms } = uiSchema['ui:options'] ?? {};
  const stated = JSON.stringify(formContext?.formData?.[workload] ?? null);
  const profile = useMemo(
    () => workloadProfileSchema.safeParse(JSON.parse(stated)).data,
    [stated],
  );
  return (
    <FieldFrame
      title={schema.title}
      description={schema.description}
      errors={rawErrors}
    >
      <PlatformChoice
        profile={profile}
        value={formData}
        onChange={onChange}
        platforms={platforms}
        strict={rawErrors.length > 0}
      />
    </FieldFrame>
  );
}
