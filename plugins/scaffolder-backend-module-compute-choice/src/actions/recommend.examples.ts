import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const examples: TemplateExample[] = [
  {
    description: 'Recommend for the workload that a form asked for',
    example: stringify({
      steps: [
        {
          id: 'recommend',
          name: 'Recommend compute',
          action: 'compute-choice:recommend',
          input: { profile: '${{ parameters.workload }}' },
        },
        {
          id: 'fetch',
          name: 'Write the repository for that platform',
          action: 'fetch:template',
          input: {
            url: './skeletons/${{ steps.recommend.output.platform }}',
            values: { sizing: '${{ steps.recommend.output.sizing }}' },
          },
        },
      ],
    }),
  },
  {
    description:
      'Go on with the platform that the team chose, and record why it is not the verdict',
    example: stringify({
      steps: [
        {
          id: 'recommend',
          name: 'Recommend compute',
          action: 'compute-choice:recommend',
          input: {
            profile: '${{ parameters.workload }}',
            platform: '${{ parameters.compute.platform }}',
            reason: '${{ parameters.compute.reason }}',
          },
        },
      ],
    }),
  },
  {
    description: 'Recommend for a known workload, and fail if it is a guess',
    example: stringify({
      steps: [
        {
          id: 'recommend',
          name: 'Recommend compute',
          action: 'compute-choice:recommend',
          input: {
            profile: {
              application: { kind: 'queue-worker', runtime: 'nodejs24.x' },
              traffic: { requestsPerMonth: 3_000_000 },
              operations: { region: 'eu-west-1' },
            },
            minimumConfidence: 'medium',
          },
        },
      ],
    }),
  },
];
