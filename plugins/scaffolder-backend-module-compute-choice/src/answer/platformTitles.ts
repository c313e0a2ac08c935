import { Platform } from '@compute-choice/plugin-compute-choice-common';

/** What AWS calls the platforms. */
export const PLATFORM_TITLES: Record<Platform, string> = {
  lambda: 'AWS Lambda',
  fargate: 'AWS Fargate',
  'ecs-ec2': 'Amazon ECS on EC2',
};
