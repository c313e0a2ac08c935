import { ecsEc2Platform } from './ecs-ec2';
import { fargatePlatform } from './fargate';
import { lambdaPlatform } from './lambda';
import { PlatformModule } from './PlatformModule';

/** The one list of platforms; everything else works over it. */
export const platforms: readonly PlatformModule[] = [
  lambdaPlatform,
  fargatePlatform,
  ecsEc2Platform,
];
