import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const examples: TemplateExample[] = [
  {
    description: 'Keep the workload profile for the service that is created',
    example: stringify({
      steps: [
        {
          id: 'save',
          name: 'Save the workload profile',
          action: 'compute-choice:profile:save',
          input: {
            entityRef: 'component:default/${{ parameters.name }}',
            profile: '${{ parameters.workload }}',
            comment: 'Stated while the service was created',
            platform: '${{ parameters.compute.platform }}',
            reason: '${{ parameters.compute.reason }}',
          },
        },
      ],
    }),
  },
];
