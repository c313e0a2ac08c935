import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const examples: TemplateExample[] = [
  {
    description: 'What a function costs in a month',
    example: stringify({
      steps: [
        {
          id: 'estimate',
          name: 'Estimate the cost',
          action: 'compute-choice:estimate',
          input: {
            region: 'us-east-1',
            configuration: {
              platform: 'lambda',
              architecture: 'arm64',
              memoryMb: 1024,
            },
            usage: { requests: 3_000_000, durationMs: 120 },
          },
        },
      ],
    }),
  },
  {
    description: 'What two Fargate tasks behind a load balancer cost',
    example: stringify({
      steps: [
        {
          id: 'estimate',
          name: 'Estimate the cost',
          action: 'compute-choice:estimate',
          input: {
            region: 'eu-west-1',
            configuration: {
              platform: 'fargate',
              os: 'linux',
              architecture: 'arm64',
              vcpu: 1,
              memoryGb: 2,
            },
            usage: { taskHours: 1460 },
            sideItems: [{ item: 'alb', hours: 730, lcu: 1 }],
          },
        },
      ],
    }),
  },
];
