import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const examples: TemplateExample[] = [
  {
    description: 'Write the decision into the new repository',
    example: stringify({
      steps: [
        {
          id: 'record',
          name: 'Record the decision',
          action: 'compute-choice:decision:record',
          input: {
            decisionRecord: '${{ steps.recommend.output.decisionRecord }}',
          },
        },
      ],
    }),
  },
  {
    description: 'The same as another number of the records',
    example: stringify({
      steps: [
        {
          id: 'record',
          name: 'Record the decision',
          action: 'compute-choice:decision:record',
          input: {
            decisionRecord: '${{ steps.recommend.output.decisionRecord }}',
            path: 'docs/adr/0007-move-to-fargate.md',
          },
        },
      ],
    }),
  },
];
