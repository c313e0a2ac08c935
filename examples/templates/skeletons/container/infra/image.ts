import { ContainerImage, LogDriver } from 'aws-cdk-lib/aws-ecs';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { service } from './service.ts';

/** The image that the Dockerfile describes, with its log. */
export const main = {
  image: ContainerImage.fromAsset('.', {
    exclude: ['cdk.out', 'node_modules'],
  }),
  logging: LogDriver.awsLogs({
    streamPrefix: service.name,
    logRetention: RetentionDays.ONE_MONTH,
  }),
};
