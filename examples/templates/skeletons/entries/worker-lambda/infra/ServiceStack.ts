import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Construct } from 'constructs';
import { createFunction } from './createFunction.ts';
import { createQueue } from './queue.ts';
import { sizing } from './sizing.ts';

/** A function that handles the messages of a queue. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    const queue = createQueue(
      this,
      // Six times the time-out of the function, as AWS advises.
      Duration.seconds(6 * sizing.timeoutSeconds),
    );
    createFunction(this).addEventSource(
      new SqsEventSource(queue, {
        batchSize: sizing.batchSize,
        // A larger batch than 10 has to wait until it is full.
        ...(sizing.batchSize > 10 && {
          maxBatchingWindow: Duration.seconds(5),
        }),
        reportBatchItemFailures: true,
      }),
    );
    new CfnOutput(this, 'QueueUrl', { value: queue.queueUrl });
  }
}
