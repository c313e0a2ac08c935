import { z } from 'zod';
import { architectureSchema, operatingSystemSchema } from '../words';
import { runtimeSchema } from './runtime';
import { workloadKindSchema } from './workloadKind';
import { positive, nonNegative, count } from './quantities';

/** @public */
export const applicationSchema = z
  .strictObject({
    kind: workloadKindSchema.describe('What kind of work the service does.'),
    runtime: runtimeSchema.optional().describe('Language runtime.'),
    packaging: z
      .enum(['zip', 'image'])
      .optional()
      .describe('How the code is shipped: a zip archive or a container image.'),
    artifactSizeMb: positive(100_000)
      .optional()
      .describe('Unzipped size of the archive or image, in MB.'),
    stateful: z
      .boolean()
      .optional()
      .describe(
        'True if requests rely on state kept in one process or on its disk.',
      ),
    localDiskGb: nonNegative(100_000)
      .optional()
      .describe('Scratch disk that one unit of work needs, in GB.'),
    persistentStorage: z
      .enum(['none', 'efs', 'ebs'])
      .optional()
      .describe('Shared or block storage that outlives a task.'),
    persistentStorageGb: nonNegative(1_000_000)
      .optional()
      .describe('Data kept there, in GB.'),
    gpu: z.boolean().optional().describe('Needs a GPU.'),
    os: operatingSystemSchema.optional().describe('Operating system.'),
    architectures: z
      .array(architectureSchema)
      .min(1)
      .max(2)
      .optional()
      .describe('CPU architectures that the code runs on.'),
    privileged: z
      .boolean()
      .optional()
      .describe(
        'Needs a privileged container, devices or kernel capabilities.',
      ),
    hostAccess: z
      .boolean()
      .optional()
      .describe('Needs the host: kernel modules, eBPF agents or host paths.'),
    daemonPerHost: z
      .boolean()
      .optional()
      .describe('Needs an agent that runs once per host.'),
    sidecars: count(20)
      .optional()
      .describe('Containers that run beside the main one in each task.'),
    protocol: z
      .enum(['http', 'grpc', 'websocket', 'tcp', 'udp', 'none'])
      .optional()
      .describe('Inbound protocol; none for work that is not called.'),
    eventSources: z
      .array(
        z.enum([
          'sqs',
          'sns',
          's3',
          'eventbridge',
          'kinesis',
          'dynamodb-stream',
          'kafka',
          'schedule',
        ]),
      )
      .max(8)
      .optional()
      .describe('What triggers the work, besides requests.'),
    maxPayloadMb: nonNegative(10_000)
      .optional()
      .describe('Largest request or response body, in MB.'),
    streamedResponse: z
      .boolean()
      .optional()
      .describe(
        'Responses are streamed (tokens, server-sent events, downloads).',
      ),
    streamMbPerSecond: nonNegative(10_000)
      .optional()
      .describe('Bandwidth that a streamed response has to keep, in MB/s.'),
    migratesFrom: z
      .enum(['greenfield', 'monolith', 'vm', 'containers', 'lambda'])
      .optional()
      .describe('Where the service comes from.'),
    threadSafe: z
      .boolean()
      .optional()
      .describe('The handler may serve several requests in one process.'),
    backgroundCpu: z
      .boolean()
      .optional()
      .describe(
        'Works between requests: background threads, schedulers, pollers.',
      ),
    listensOnPort: z
      .boolean()
      .optional()
      .describe('Accepts inbound connections itself, outside HTTP requests.'),
    hotStateMb: nonNegative(10_000_000)
      .optional()
      .describe('Cache or model kept in memory between requests, in MB.'),
    pooledConnections: z
      .boolean()
      .optional()
      .describe('Relies on a pool of long-lived connections.'),
    relationalDatabase: z
      .boolean()
      .optional()
      .describe(
        'Uses a relational database with a limited number of connections.',
      ),
    databaseConnectionLimit: count(1_000_000)
      .optional()
      .describe('Connections that the database allows.'),
    connectionsPerInstance: count(10_000)
      .optional()
      .describe('Database connections that one instance or function holds.'),
    openFileDescriptors: count(10_000_000)
      .optional()
      .describe('Open files and sockets per process.'),
    threads: count(1_000_000)
      .optional()
      .describe('Threads and processes per instance.'),
    initMs: nonNegative(3_600_000)
      .optional()
      .describe('Start-up time of the application itself, in ms.'),
    stopSeconds: nonNegative(86_400)
      .optional()
      .describe('Time that an instance needs to stop cleanly, in s.'),
    chainedSteps: count(10_000)
      .optional()
      .describe('Orchestrated steps that one unit of work passes through.'),
    parallelFanOut: count(10_000_000)
      .optional()
      .describe('Units of work started in parallel by one trigger.'),
    tenantIsolation: z
      .boolean()
      .optional()
      .describe('Runs code of tenants that must not share a kernel.'),
    kubernetesRequired: z
      .boolean()
      .optional()
      .describe('Kubernetes is a stated requirement.'),
    placementControl: z
      .boolean()
      .optional()
      .describe('Needs placement strategies or a chosen CPU model.'),
    taskNetworkMode: z
      .enum(['awsvpc', 'bridge', 'host'])
      .optional()
      .describe('Network mode of ECS tasks.'),
  })
  .meta({ id: 'Application' });

/** @public */
export type Application = z.infer<typeof applicationSchema>;
