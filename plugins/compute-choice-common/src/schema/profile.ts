import { z } from 'zod';
import {
  architectureSchema,
  operatingSystemSchema,
  regionSchema,
} from './words';
import { currentPlatformSchema } from './currentPlatform';

/**
 * What kind of work a service does. Each kind has a preset that fills in
 * assumptions, never facts.
 *
 * @public
 */
export const WORKLOAD_KINDS = [
  'http-api',
  'web-app',
  'queue-worker',
  'stream-processor',
  'scheduled-job',
  'batch',
  'ci-task',
  'legacy-app',
  'websocket',
  'ml-inference',
] as const;

/** @public */
export const workloadKindSchema = z
  .enum(WORKLOAD_KINDS)
  .meta({ id: 'WorkloadKind' });

/** @public */
export type WorkloadKind = z.infer<typeof workloadKindSchema>;

/**
 * Runtimes by the identifiers of the AWS Lambda documentation, and the ones
 * that run in a container or on `provided.al2023` only.
 *
 * @public
 */
export const RUNTIMES = [
  'nodejs24.x',
  'nodejs22.x',
  'nodejs20.x',
  'python3.14',
  'python3.13',
  'python3.12',
  'python3.11',
  'python3.10',
  'java25',
  'java21',
  'java17',
  'java11',
  'dotnet10',
  'dotnet9',
  'dotnet8',
  'dotnet-framework',
  'ruby3.4',
  'ruby3.3',
  'go',
  'rust',
  'php',
  'other',
] as const;

/** @public */
export const runtimeSchema = z.enum(RUNTIMES).meta({ id: 'Runtime' });

/** @public */
export type Runtime = z.infer<typeof runtimeSchema>;

/** @public */
export const TRAFFIC_SHAPES = [
  'steady',
  'business-hours',
  'diurnal',
  'weekend',
  'spiky',
  'scheduled',
] as const;

/** @public */
export const trafficShapeSchema = z.enum(TRAFFIC_SHAPES);

/** @public */
export type TrafficShape = z.infer<typeof trafficShapeSchema>;

/** Number of demand points: one for each hour of a week, Monday 00:00 first.
 *
 * @public
 */
export const HOURS_PER_WEEK = 168;

const positive = (max: number) => z.number().gt(0).max(max);
const nonNegative = (max: number) => z.number().min(0).max(max);
const count = (max: number) => z.int().min(0).max(max);
const share = () => z.number().min(0).max(1);

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
    openFileDescriptors: count(10_000_000)
      .optional()
      .describe('Open files and sockets per process.'),
    threads: count(1_000_000)
      .optional()
      .describe('Threads and processes per instance.'),
    initMs: nonNegative(3_600_000)
      .optional()
      .describe('Start-up time of the application itself, in ms.'),
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
export const trafficSchema = z
  .strictObject({
    requestsPerMonth: nonNegative(1e14)
      .optional()
      .describe(
        'Requests, messages or records in a month of 730 hours. State exactly one rate.',
      ),
    requestsPerSecond: nonNegative(1e8)
      .optional()
      .describe('The same as a mean rate per second.'),
    hourlyRequestsPerSecond: z
      .array(nonNegative(1e8))
      .length(HOURS_PER_WEEK)
      .optional()
      .describe(
        'The same as a mean rate for each hour of a week, Monday 00:00 first.',
      ),
    runsPerDay: nonNegative(1e7)
      .optional()
      .describe('For jobs: runs in a day.'),
    runMinutes: positive(525_600)
      .optional()
      .describe('For jobs: mean length of a run, in minutes.'),
    shape: trafficShapeSchema
      .optional()
      .describe('How the rate moves over the week.'),
    burstInsideHour: z
      .number()
      .min(1)
      .max(1000)
      .optional()
      .describe('Peak minute divided by the mean of its hour.'),
    growthPer90Seconds: z
      .number()
      .min(1)
      .max(1000)
      .optional()
      .describe('Fastest growth factor within 90 seconds.'),
    batchSize: z
      .int()
      .min(1)
      .max(10_000)
      .optional()
      .describe('Records that one invocation handles.'),
    growthPercentPerMonth: z
      .number()
      .min(-50)
      .max(200)
      .optional()
      .describe('Growth of the traffic, in percent per month.'),
    requestKb: nonNegative(10_000_000)
      .optional()
      .describe('Mean request body, in KB (1 KB = 1,000 bytes).'),
    responseKb: nonNegative(10_000_000)
      .optional()
      .describe('Mean response body, in KB (1 KB = 1,000 bytes).'),
    egressGb: nonNegative(1e9)
      .optional()
      .describe(
        'Data sent to the internet besides responses, in GB per month.',
      ),
    cacheableShare: share()
      .optional()
      .describe('Share of reads that a cache in front could answer.'),
    connectionSeconds: positive(31_536_000)
      .optional()
      .describe('How long one connection is held open, in seconds.'),
    requestsPerConnection: positive(1e9)
      .optional()
      .describe('Requests that a client sends over one connection.'),
    retryShare: share()
      .optional()
      .describe('Share of the work that fails once and is done again.'),
    messagesPerMinute: nonNegative(1e6)
      .optional()
      .describe('For WebSockets: messages per connection and minute.'),
  })
  .meta({ id: 'Traffic' });

/** @public */
export const performanceSchema = z
  .strictObject({
    durationMs: z
      .strictObject({
        mean: positive(31_536_000_000)
          .optional()
          .describe('Mean duration of a request on one full vCPU, in ms.'),
        p99: positive(31_536_000_000)
          .optional()
          .describe('99th percentile of it, in ms.'),
      })
      .optional(),
    cpuMsPerRequest: nonNegative(31_536_000_000)
      .optional()
      .describe('CPU time of one request, in ms; the rest is waiting.'),
    latencyTargetMs: z
      .strictObject({
        p99: positive(3_600_000).describe(
          'Target for the 99th percentile, in ms.',
        ),
      })
      .optional(),
    coldStartTolerance: z
      .enum(['none', 'rare', 'tolerated'])
      .optional()
      .describe('Whether requests may meet a cold start.'),
    longestRunSeconds: positive(31_536_000)
      .optional()
      .describe('Longest single unit of work, in seconds.'),
    ioWaitShare: share()
      .optional()
      .describe('Share of the duration spent waiting for other systems.'),
  })
  .meta({ id: 'Performance' });

/** @public */
export const resourcesSchema = z
  .strictObject({
    memoryMb: positive(25_000_000)
      .optional()
      .describe(
        'Memory to reserve for one instance at its usual concurrency, in MB.',
      ),
    memoryMeasuredMaxMb: positive(25_000_000)
      .optional()
      .describe('Measured maximum instead; a headroom of 20 % is added.'),
    memoryPerRequestMb: positive(25_000_000)
      .optional()
      .describe('Memory of one request alone, in MB: what a function needs.'),
    vcpu: positive(192)
      .optional()
      .describe('vCPU that one unit of work can use.'),
    concurrencyPerInstance: z
      .int()
      .min(1)
      .max(100_000)
      .optional()
      .describe('Requests that one instance serves at a time.'),
    targetUtilization: z
      .number()
      .min(0.05)
      .max(1)
      .optional()
      .describe('CPU utilisation that scaling aims at.'),
    minInstances: count(100_000)
      .optional()
      .describe('Instances that always run.'),
    zones: z.int().min(1).max(6).optional().describe('Availability Zones.'),
  })
  .meta({ id: 'Resources' });

const experience = () => z.enum(['none', 'some', 'strong']);

/** @public */
export const teamSchema = z
  .strictObject({
    serverless: experience()
      .optional()
      .describe('Experience with Lambda and event-driven services.'),
    containers: experience().optional().describe('Experience with containers.'),
    ec2Fleets: experience()
      .optional()
      .describe('Experience with running EC2 fleets.'),
    peopleOnCall: count(10_000).optional().describe('People on call for it.'),
    platformTeam: z
      .boolean()
      .optional()
      .describe('A dedicated team runs the compute platform.'),
    refactorBudget: experience()
      .optional()
      .describe('Room for changing the code: none, some or strong.'),
    deploysPerDay: nonNegative(100_000)
      .optional()
      .describe('Deployments in a day.'),
  })
  .meta({ id: 'Team' });

/** @public */
export const operationsSchema = z
  .strictObject({
    region: regionSchema.optional(),
    control: z
      .enum(['low', 'medium', 'high'])
      .optional()
      .describe('How much control over hosts and runtime is wanted.'),
    compliance: z
      .array(
        z.enum(['pci-dss', 'hipaa', 'fedramp', 'gdpr', 'soc2', 'iso-27001']),
      )
      .max(6)
      .optional()
      .describe('Regimes that apply.'),
    spotTolerant: z
      .boolean()
      .optional()
      .describe('The work tolerates an interruption with two minutes notice.'),
    commitment: z
      .enum(['none', '1y', '3y'])
      .optional()
      .describe('Commitment to spend that the organisation would make.'),
    environments: count(1000)
      .optional()
      .describe('Non-production copies (development, test, preview).'),
    frontDoor: z
      .strictObject({
        customDomain: z
          .boolean()
          .optional()
          .describe('Served on an own domain.'),
        waf: z.boolean().optional().describe('Behind AWS WAF.'),
        private: z
          .boolean()
          .optional()
          .describe('Reachable inside the VPC only.'),
        usagePlans: z
          .boolean()
          .optional()
          .describe('API keys and usage plans.'),
        jwtAuthorizer: z
          .boolean()
          .optional()
          .describe('Tokens are checked before the code runs.'),
      })
      .optional()
      .describe('What the entry point has to offer.'),
    network: z
      .enum(['existing-vpc', 'new-private', 'public'])
      .optional()
      .describe('Where tasks and hosts live.'),
    egressViaNatGb: nonNegative(1e9)
      .optional()
      .describe('Data sent through a NAT gateway, in GB per month.'),
    existing: z
      .strictObject({
        alb: z.boolean().optional().describe('A load balancer to share.'),
        nat: z.boolean().optional().describe('NAT gateways.'),
        cluster: z.boolean().optional().describe('An ECS cluster on EC2.'),
        eksCluster: z.boolean().optional().describe('An EKS cluster.'),
        vpcEndpoints: z.boolean().optional().describe('VPC endpoints.'),
      })
      .optional()
      .describe('What is there already and costs its usage only.'),
    sharedCluster: z
      .string()
      .min(1)
      .max(63)
      .optional()
      .describe('Name of a shared cluster of the policy to place tasks on.'),
    orchestrator: z
      .enum(['ecs', 'eks'])
      .optional()
      .describe('Orchestrator of containers.'),
    vpcAttached: z
      .boolean()
      .optional()
      .describe('A function would have to reach into the VPC.'),
    logKbPerRequest: nonNegative(100_000)
      .optional()
      .describe('Application logs per request, in KB.'),
    logRetentionMonths: positive(120)
      .optional()
      .describe('Months that logs are kept.'),
    currentPlatform: currentPlatformSchema
      .optional()
      .describe('What the service runs on today.'),
  })
  .meta({ id: 'Operations' });

/** The ways to state a rate; a profile states exactly one.
 *
 * @public
 */
export const RATE_FIELDS = [
  'requestsPerMonth',
  'requestsPerSecond',
  'hourlyRequestsPerSecond',
  'runsPerDay',
] as const;

/**
 * What a team says about a service. Only a rate and `application.kind` are
 * needed; a field that is left out means "we do not know", and the engine
 * records the assumption that it makes instead.
 *
 * @public
 */
export const workloadProfileSchema = z
  .strictObject({
    application: applicationSchema,
    traffic: trafficSchema,
    performance: performanceSchema.optional(),
    resources: resourcesSchema.optional(),
    team: teamSchema.optional(),
    operations: operationsSchema.optional(),
    measured: z
      .array(z.string().min(1).max(100))
      .max(100)
      .optional()
      .describe(
        'Paths of the fields whose values were measured; they are taken as exact.',
      ),
  })
  .superRefine((profile, context) => {
    const stated = RATE_FIELDS.filter(
      field => profile.traffic?.[field] !== undefined,
    );
    if (stated.length === 0) {
      context.addIssue({
        code: 'custom',
        path: ['traffic'],
        message: `State the traffic with exactly one of ${RATE_FIELDS.join(
          ', ',
        )}`,
      });
    }
    stated.slice(1).forEach(field =>
      context.addIssue({
        code: 'custom',
        path: ['traffic', field],
        message: `State only one rate; traffic.${stated[0]} is stated already`,
      }),
    );
    const { mean, p99 } = profile.performance?.durationMs ?? {};
    if (mean !== undefined && p99 !== undefined && p99 < mean) {
      context.addIssue({
        code: 'custom',
        path: ['performance', 'durationMs', 'p99'],
        message: `Must be at least the mean duration (${mean})`,
      });
    }
  })
  .meta({ id: 'WorkloadProfile' });

/** @public */
export type WorkloadProfile = z.infer<typeof workloadProfileSchema>;
