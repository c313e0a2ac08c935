import { Stack, type StackProps } from 'aws-cdk-lib';
import { Schedule } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import { createFunction } from './createFunction.ts';
import { schedule } from './schedule.ts';

/** A function that is started by the clock. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    new Schedule(this, 'Schedule', {
      schedule,
      target: new LambdaInvoke(createFunction(this)),
    });
  }
}
