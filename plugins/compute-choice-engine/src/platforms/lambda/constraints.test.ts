import {
  Application,
  constraintSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { contextIn, workloadWith } from '../containers/__testUtils__/contexts';
import { EngineContext, Variant } from '../PlatformModule';
import { lambdaPlatform } from '.';
import { Workload } from '../../workload/Workload';

const standard: Variant = {
  id: 'lambda/standard/x86_64/on-demand',
  platform: 'lambda',
  flavour: 'standard',
  architecture: 'x86_64',
  os: 'linux',
  purchase: 'on-demand',
};
const managed: Variant = { ...standard, flavour: 'managed-instances' };
const snapStart: Variant = { ...standard, flavour: 'snapstart' };

describe('constraints of Lambda', () => {
  let context: EngineContext;
  beforeAll(async () => {
    context = await contextIn('us-east-1');
  });

  const rules = (workload: Workload, variant = standard) =>
    lambdaPlatform
      .constraints(workload, variant, context)
      .map(({ rule }) => rule);
  const api = (application: Partial<Application>) =>
    workloadWith({ application: { kind: 'http-api', ...application } });

  it('are none for an ordinary API', () => {
    expect(rules(api({}))).toEqual([]);
  });

  it.each<[string, Workload]>([
    [
      'lambda-timeout',
      workloadWith({ performance: { longestRunSeconds: 901 } }),
    ],
    ['lambda-memory', workloadWith({ resources: { memoryMb: 10_241 } })],
    [
      'lambda-vcpu',
      workloadWith({
        application: { kind: 'batch' },
        traffic: { runsPerDay: 1, runMinutes: 1 },
        resources: { vcpu: 8, memoryMb: 512 },
        performance: { longestRunSeconds: 100 },
      }),
    ],
    ['lambda-payload', api({ maxPayloadMb: 7 })],
    ['lambda-payload', api({ maxPayloadMb: 201, streamedResponse: true })],
    [
      'lambda-payload',
      workloadWith({
        application: {
          kind: 'queue-worker',
          eventSources: ['sns'],
          maxPayloadMb: 2,
        },
      }),
    ],
    ['lambda-image', api({ packaging: 'image', artifactSizeMb: 11_000 })],
    ['lambda-disk', api({ localDiskGb: 11 })],
    ['lambda-gpu', api({ gpu: true })],
    ['lambda-windows', api({ os: 'windows' })],
    ['lambda-windows', api({ runtime: 'dotnet-framework' })],
    ['lambda-privileged', api({ privileged: true })],
    ['lambda-privileged', api({ hostAccess: true })],
    ['lambda-daemon', api({ daemonPerHost: true })],
    ['lambda-inbound', api({ protocol: 'grpc' })],
    ['lambda-inbound', api({ protocol: 'tcp' })],
    ['lambda-inbound', api({ protocol: 'udp' })],
    ['lambda-inbound', api({ listensOnPort: true })],
    [
      'lambda-connection',
      workloadWith({
        application: { kind: 'websocket' },
        traffic: { requestsPerMonth: 1e6, connectionSeconds: 7201 },
      }),
    ],
    [
      'lambda-message',
      workloadWith({
        application: { kind: 'websocket', maxPayloadMb: 0.2 },
        traffic: { requestsPerMonth: 1e6 },
      }),
    ],
    ['lambda-background-work', api({ backgroundCpu: true })],
    ['lambda-state', api({ stateful: true })],
    ['lambda-block-storage', api({ persistentStorage: 'ebs' })],
    ['lambda-file-descriptors', api({ openFileDescriptors: 1025 })],
    ['lambda-threads', api({ threads: 1025 })],
  ])('%s excludes, and nothing else does', (rule, workload) => {
    const found = lambdaPlatform.constraints(workload, standard, context);
    expect(found.map(constraint => constraint.rule)).toEqual([rule]);
    const [constraint] = found;
    expect(() => constraintSchema.parse(constraint)).not.toThrow();
    expect(constraint.limit?.page).toMatch(
      /^https:\/\/docs\.aws\.amazon\.com\//,
    );
    expect(constraint.limit?.checked).toMatch(/^20\d\d/);
    expect(constraint.lift?.text).toMatch(/\.$/);
    expect(constraint.fields).not.toEqual([]);
  });

  it.each<[string, Workload]>([
    ['15 minutes', workloadWith({ performance: { longestRunSeconds: 900 } })],
    ['10,240 MB', workloadWith({ resources: { memoryMb: 10_240 } })],
    ['6 MB', api({ maxPayloadMb: 6 })],
    ['10 GB of disk', api({ localDiskGb: 10 })],
  ])('do not exclude what just fits: %s', (_, workload) => {
    expect(rules(workload)).toEqual([]);
  });

  it('say how to lift a run that is too long', () => {
    const [constraint] = lambdaPlatform.constraints(
      workloadWith({ performance: { longestRunSeconds: 2400 } }),
      standard,
      context,
    );
    expect(constraint.lift?.text).toBe(
      'Split the 40-minute run into steps under 15 minutes.',
    );
  });

  it('give Managed Instances longer asynchronous runs and more memory, but no bursts', () => {
    const worker = (longestRunSeconds: number) =>
      workloadWith({
        application: { kind: 'queue-worker', threadSafe: true },
        performance: { longestRunSeconds },
      });
    expect(rules(worker(5400), managed)).toEqual([]);
    expect(rules(worker(5401), managed)).toEqual(['lambda-timeout']);
    const large = workloadWith({ resources: { memoryMb: 20_000 } });
    expect(rules(large, managed)).toEqual([]);
    const bursty = workloadWith({
      traffic: { requestsPerSecond: 10, burstInsideHour: 2 },
    });
    expect(rules(bursty, managed)).toEqual(['lambda-managed-instances-burst']);
    const idle = workloadWith({ traffic: { requestsPerMonth: 100 } });
    expect(rules(idle, managed)).toEqual(['lambda-managed-instances-idle']);
  });

  it('keep SnapStart away from EFS, large scratch disks and tenant isolation', () => {
    const java = (changes: Partial<Application>) =>
      rules(api({ runtime: 'java21', ...changes }), snapStart);
    expect(java({})).toEqual([]);
    expect(java({ localDiskGb: 1 })).toEqual(['lambda-snapstart-disk']);
    expect(java({ persistentStorage: 'efs' })).toEqual([
      'lambda-snapstart-efs',
    ]);
    expect(java({ tenantIsolation: true })).toEqual([
      'lambda-snapstart-tenants',
    ]);
  });
});
