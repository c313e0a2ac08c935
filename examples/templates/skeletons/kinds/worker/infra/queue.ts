import { type Duration } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** The queue, and where messages go that fail again and again. */
export function createQueue(
  scope: Construct,
  visibilityTimeout: Duration,
): Queue {
  return new Queue(scope, 'Queue', {
    visibilityTimeout,
    enforceSSL: true,
    deadLetterQueue: {
      queue: new Queue(scope, 'DeadLetters', { enforceSSL: true }),
      maxReceiveCount: 5,
    },
  });
}
