import {
  Application,
  Architecture,
  OperatingSystem,
  Runtime,
  SharedCluster,
  WorkloadKind,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { Demand } from '../demand/Demand';

/** Work that runs for a while and ends, instead of answering requests. */
export interface Job {
  readonly runsPerMonth: number;
  readonly runSeconds: number;
  /** Runs that overlap at the busiest moment. */
  readonly peakConcurrentRuns: number;
}

/** What the entry point has to offer; nothing is unknown any more. */
export interface FrontDoorNeeds {
  readonly customDomain: boolean;
  readonly waf: boolean;
  readonly private: boolean;
  readonly usagePlans: boolean;
  readonly jwtAuthorizer: boolean;
}

/**
 * A workload profile in which every number that sizing and cost need is
 * settled: stated by the team, or assumed. Platforms read numbers from here and
 * look into `profile` only to tell a stated fact from an assumption.
 */
export interface Workload {
  readonly profile: WorkloadProfile;
  readonly kind: WorkloadKind;
  readonly region: string;
  readonly hoursPerMonth: number;

  /** Present for jobs; then `demand` counts runs instead of requests. */
  readonly job?: Job;
  /** Somebody waits for the answer (HTTP, gRPC, WebSocket, TCP, UDP). */
  readonly requestServing: boolean;
  /** Units of work per second: invocations after batching, runs for jobs. */
  readonly demand: Demand;
  /** Records, messages or requests in one unit of work. */
  readonly batchSize: number;
  /** Inbound protocol; `none` for work that is not called. */
  readonly protocol: NonNullable<Application['protocol']>;
  /** What triggers the work, besides requests. */
  readonly eventSources: NonNullable<Application['eventSources']>;
  /** Share of units of work that are done twice (failed and retried). */
  readonly retryShare: number;

  readonly runtime: Runtime;
  readonly os: OperatingSystem;
  readonly architectures: readonly Architecture[];
  readonly packaging: 'zip' | 'image';
  readonly artifactSizeMb: number;
  /** Size of the container image: the artifact, or the artifact on a base. */
  readonly imageSizeMb: number;
  readonly stateful: boolean;
  readonly gpu: boolean;
  readonly privileged: boolean;
  readonly localDiskGb: number;
  /** Start-up time of the application on top of its runtime's. */
  readonly initMs: number;

  /** Mean duration of a unit of work on one full vCPU, for jobs too. */
  readonly meanMs: number;
  /** 99th percentile of it. */
  readonly p99Ms: number;
  /** CPU time of a unit of work; at most `meanMs`, the rest is waiting. */
  readonly cpuMs: number;
  /** Longest single unit of work. */
  readonly longestRunSeconds: number;
  readonly latencyTargetP99Ms?: number;
  readonly coldStartTolerance: 'none' | 'rare' | 'tolerated';

  /** Memory to reserve for one container at its usual concurrency. */
  readonly memoryMb: number;
  /** Memory that a function needs for one unit of work. */
  readonly functionMemoryMb: number;
  /** vCPU that one unit of work, or one job run, can use. */
  readonly vcpuPerUnit: number;
  /** Units of work that one instance serves at a time, if stated. */
  readonly concurrencyPerInstance?: number;
  /** Units of work that one vCPU can hold at a time otherwise. */
  readonly concurrencyPerVcpu: number;
  readonly targetUtilization: number;
  readonly minInstances: number;
  readonly zones: number;

  readonly requestKb: number;
  readonly responseKb: number;
  readonly egressGb: number;
  readonly egressViaNatGb: number;
  readonly requestsPerConnection: number;
  readonly connectionSeconds: number;
  /** Connections opened in a month; 0 unless sockets are held open. */
  readonly connectionsPerMonth: number;
  readonly logKbPerRequest: number;
  readonly logRetentionMonths: number;

  readonly frontDoor: FrontDoorNeeds;
  readonly network: 'existing-vpc' | 'new-private' | 'public';
  readonly existing: {
    readonly alb: boolean;
    readonly nat: boolean;
    readonly cluster: boolean;
    readonly eksCluster: boolean;
    readonly vpcEndpoints: boolean;
  };
  readonly vpcAttached: boolean;
  readonly orchestrator: 'ecs' | 'eks';
  readonly sharedCluster?: SharedCluster;
  readonly spotTolerant: boolean;
  readonly commitment: 'none' | '1y' | '3y';
}
