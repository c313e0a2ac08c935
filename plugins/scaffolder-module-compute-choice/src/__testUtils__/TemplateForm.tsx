import { Stepper } from '@backstage/plugin-scaffolder-react/alpha';
import { JsonObject, JsonValue } from '@backstage/types';
import { computePlatformField } from '../fields/ComputePlatform';
import { workloadProfileField } from '../fields/WorkloadProfile';

const extensions = [workloadProfileField, computePlatformField].map(field => ({
  ...field,
  schema: field.schema.schema,
}));

/** The form of a template with both fields, as the scaffolder shows it. */
export function TemplateForm(props: {
  /** Options of the field `WorkloadProfile`. */
  options: JsonObject;
  initial?: Record<string, JsonValue>;
  onCreate(values: Record<string, JsonValue>): void;
}) {
  return (
    <Stepper
      manifest={{
        title: 'New service',
        steps: [
          {
            title: 'Workload',
            schema: {
              type: 'object',
              required: ['workload'],
              properties: {
                workload: {
                  title: 'Workload',
                  type: 'object',
                  'ui:field': 'WorkloadProfile',
                  'ui:options': props.options,
                },
              },
            },
          },
          {
            title: 'Platform',
            schema: {
              type: 'object',
              required: ['compute'],
              properties: {
                compute: {
                  title: 'Platform',
                  type: 'object',
                  'ui:field': 'ComputePlatform',
                },
              },
            },
          },
        ],
      }}
      extensions={extensions}
      initialState={props.initial}
      onCreate={async values => props.onCreate(values)}
    />
  );
}
