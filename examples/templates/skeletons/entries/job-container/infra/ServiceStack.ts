import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { createTask, runOnSchedule } from './compute.ts';
import { main } from './image.ts';
import { schedule } from './schedule.ts';

/** A task that is started by the clock. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    runOnSchedule(this, createTask(this, main), schedule);
  }
}
