import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const examples: TemplateExample[] = [
  {
    description: 'Compare what a repository deploys with the recommendation',
    example: stringify({
      steps: [
        {
          id: 'fetch',
          name: 'Fetch the synthesised template',
          action: 'fetch:plain:file',
          input: {
            url: '${{ parameters.templateUrl }}',
            targetPath: 'template.json',
          },
        },
        {
          id: 'drift',
          name: 'Compare it with the recommendation',
          action: 'compute-choice:drift:check',
          input: {
            template: 'template.json',
            profile: '${{ parameters.workload }}',
          },
        },
      ],
      output: {
        text: [
          {
            title: 'What differs',
            content: '${{ steps.drift.output.markdown }}',
          },
        ],
      },
    }),
  },
];
