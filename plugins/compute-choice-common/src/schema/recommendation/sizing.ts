import { z } from 'zod';

/** @public */
export const lambdaSizingSchema = z
  .strictObject({
    platform: z.literal('lambda'),
    memoryMb: z.number(),
    vcpu: z.number().describe('CPU share that comes with the memory.'),
    durationMs: z.number().describe('Mean duration at that memory.'),
    p99Ms: z.number().describe('p99 with cold starts.'),
    peakConcurrency: z.number(),
    ephemeralStorageMb: z.number(),
    coldStartShare: z.number(),
    initMs: z.number(),
    provisionedConcurrency: z.number(),
    snapStart: z.boolean(),
    frontDoor: z.enum([
      'none',
      'function-url',
      'http-api',
      'rest-api',
      'alb',
      'websocket-api',
    ]),
    managedInstances: z
      .strictObject({ instanceType: z.string(), instances: z.number() })
      .optional(),
  })
  .meta({ id: 'LambdaSizing' });

/** @public */
export const fargateSizingSchema = z
  .strictObject({
    platform: z.literal('fargate'),
    vcpu: z.number(),
    memoryGb: z.number(),
    ephemeralStorageGb: z.number(),
    minTasks: z.number(),
    meanTasks: z.number(),
    maxTasks: z.number(),
    p99Ms: z.number().optional(),
    billedSecondsPerRun: z.number().optional(),
    spotShare: z.number(),
    orchestrator: z.enum(['ecs', 'eks']),
  })
  .meta({ id: 'FargateSizing' });

/** @public */
export const ecsEc2SizingSchema = z
  .strictObject({
    platform: z.literal('ecs-ec2'),
    instanceType: z.string(),
    minHosts: z.number(),
    meanHosts: z.number(),
    maxHosts: z.number(),
    tasksPerHost: z.number(),
    bindingResource: z.enum(['cpu', 'memory', 'network-interfaces', 'gpu']),
    taskVcpu: z.number(),
    taskMemoryMb: z.number(),
    minTasks: z.number(),
    meanTasks: z.number(),
    maxTasks: z.number(),
    p99Ms: z.number().optional(),
    rootVolumeGb: z.number(),
    spotShare: z.number(),
    sharedCluster: z.string().optional(),
    managedInstances: z.boolean(),
  })
  .meta({ id: 'EcsEc2Sizing' });

/** @public */
export const sizingSchema = z
  .discriminatedUnion('platform', [
    lambdaSizingSchema,
    fargateSizingSchema,
    ecsEc2SizingSchema,
  ])
  .meta({ id: 'Sizing' });

/** @public */
export type Sizing = z.infer<typeof sizingSchema>;
/** @public */
export type LambdaSizing = z.infer<typeof lambdaSizingSchema>;
/** @public */
export type FargateSizing = z.infer<typeof fargateSizingSchema>;
/** @public */
export type EcsEc2Sizing = z.infer<typeof ecsEc2SizingSchema>;
