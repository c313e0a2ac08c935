import {
  LambdaSizing,
  Message,
} from '@compute-choice/plugin-compute-choice-common';
import { p95Ms } from '../../demand/durations';
import { limitNumber } from '../../limits';
import { message } from '../../message';
import { Charge } from '../../prices/Charge';
import { inWords } from '../../sidecosts/quantities';
import { runtimeFamily } from '../../workload/runtimes';
import { Workload } from '../../workload/Workload';
import { SizedVariant } from '../PlatformModule';
import { gbOf } from './functionSize';
import { packagingOf } from './packaging';
import { P99_SHARE } from './run';
import { timeInWords } from '../../timeInWords';

/** What a quota should be, as a multiple of the peak. */
const QUOTA_HEADROOM = 1.5;

function quotaWarnings(
  { demand, profile, eventSources }: Workload,
  sizing: LambdaSizing,
): Message[] {
  const found: Message[] = [];
  const quota = limitNumber('lambda.accountConcurrency');
  if (sizing.peakConcurrency > quota && !sizing.managedInstances) {
    found.push(
      message(
        'lambda-concurrency-quota',
        `${inWords(
          sizing.peakConcurrency,
        )} invocations run at the peak; an account has ${inWords(
          quota,
        )} for all its functions until it asks for more, which should be 1.5 times the peak.`,
        {
          peakConcurrency: sizing.peakConcurrency,
          quota,
          askFor: QUOTA_HEADROOM * sizing.peakConcurrency,
        },
      ),
    );
  }
  const growth = profile.traffic.growthPer90Seconds ?? demand.burstInsideHour;
  const perTenSeconds = (sizing.peakConcurrency * (1 - 1 / growth)) / 9;
  const rate = limitNumber('lambda.concurrencyScalingRate');
  if (perTenSeconds > rate) {
    found.push(
      message(
        'lambda-scaling-rate',
        `The load asks for ${inWords(
          perTenSeconds,
        )} new environments in 10 s; a function gets ${inWords(rate)}.`,
        { perTenSeconds, rate },
      ),
    );
  }
  const sqsMost = limitNumber('lambda.sqsConcurrencyMax');
  if (eventSources.includes('sqs') && sizing.peakConcurrency > sqsMost) {
    found.push(
      message(
        'lambda-sqs-concurrency',
        `The queue asks for ${inWords(
          sizing.peakConcurrency,
        )} invocations at a time; an event source mapping goes up to ${inWords(
          sqsMost,
        )} unless its pollers are provisioned.`,
        { peakConcurrency: sizing.peakConcurrency, most: sqsMost },
      ),
    );
  }
  return found;
}

/** Share of the timeout above which no room is left for growth. */
const NEAR_TIMEOUT = 0.5;

function durationWarnings(workload: Workload, sizing: LambdaSizing): Message[] {
  const maxSeconds = limitNumber('lambda.timeoutSeconds');
  const slowMs = Math.max(
    p95Ms(workload.meanMs, workload.p99Ms) +
      sizing.durationMs -
      workload.meanMs,
    sizing.durationMs,
  );
  return slowMs / 1000 > NEAR_TIMEOUT * maxSeconds
    ? [
        message(
          'lambda-near-timeout',
          `5% of the runs take longer than ${timeInWords(
            slowMs / 1000,
          )}; a function is stopped after ${timeInWords(
            maxSeconds,
          )}, which leaves little room for more data.`,
          { p95Seconds: slowMs / 1000, maxSeconds },
        ),
      ]
    : [];
}

function startWarnings(
  { coldStartTolerance }: Workload,
  sizing: LambdaSizing,
): Message[] {
  const found: Message[] = [];
  const maxInit = limitNumber('lambda.initTimeoutSeconds');
  const isReady = sizing.snapStart || sizing.provisionedConcurrency > 0;
  if (sizing.initMs / 1000 > maxInit && !isReady) {
    found.push(
      message(
        'lambda-long-init',
        `The initialisation takes ${inWords(
          sizing.initMs / 1000,
        )} s; after ${maxInit} s it is started anew with the first invocation, and the caller waits.`,
        { initSeconds: sizing.initMs / 1000, maxInit },
      ),
    );
  }
  if (sizing.coldStartShare > P99_SHARE && coldStartTolerance !== 'tolerated') {
    found.push(
      message(
        'lambda-cold-starts-frequent',
        `${inWords(
          sizing.coldStartShare * 100,
        )}% of the invocations meet a cold start of about ${inWords(
          sizing.initMs,
        )} ms.`,
        { coldStartShare: sizing.coldStartShare, initMs: sizing.initMs },
      ),
    );
  }
  return found;
}

/** Below this memory, class loading is slow for want of CPU; judgement. */
const JIT_MEMORY_MB = 1024;

function runtimeWarnings(
  { runtime, coldStartTolerance }: Workload,
  { memoryMb, snapStart }: LambdaSizing,
): Message[] {
  const family = runtimeFamily(runtime);
  return (family === 'java' || family === 'dotnet') &&
    !snapStart &&
    memoryMb < JIT_MEMORY_MB &&
    coldStartTolerance !== 'tolerated'
    ? [
        message(
          'lambda-jit-memory',
          `${memoryMb} MB is enough for the work, but the start of this runtime loads classes: measure it with ${JIT_MEMORY_MB} MB as well, or use SnapStart.`,
          { memoryMb, comparedMb: JIT_MEMORY_MB },
        ),
      ]
    : [];
}

function endWarnings({
  profile,
  protocol,
  connectionSeconds,
  requestsPerConnection,
}: Workload): Message[] {
  const { stopSeconds = 0 } = profile.application;
  const found: Message[] = [];
  const shutdown = limitNumber('lambda.shutdownSeconds');
  if (stopSeconds > shutdown) {
    found.push(
      message(
        'lambda-shutdown',
        `An instance needs ${stopSeconds} s to stop cleanly; an environment gets at most ${shutdown} s.`,
        { stopSeconds, shutdown },
      ),
    );
  }
  const idle = limitNumber('webSocketApi.idleSeconds');
  const silence = connectionSeconds / requestsPerConnection;
  if (protocol === 'websocket' && silence > idle) {
    found.push(
      message(
        'lambda-websocket-idle',
        `A connection is silent for ${inWords(
          silence,
        )} s between messages; a WebSocket API closes it after ${idle} s: let clients send something in between.`,
        { silenceSeconds: silence, idleSeconds: idle },
      ),
    );
  }
  return found;
}

function packageWarnings(workload: Workload): Message[] {
  return workload.packaging === 'zip' && packagingOf(workload) === 'image'
    ? [
        message(
          'lambda-image-needed',
          `The archive has ${inWords(
            workload.artifactSizeMb,
          )} MB unzipped, more than the ${limitNumber(
            'lambda.zipUnzippedMb',
          )} MB that Lambda takes: it has to be shipped as an image.`,
          { artifactSizeMb: workload.artifactSizeMb },
        ),
      ]
    : [];
}

/** Requests in a month from which a paid gateway weighs more than the function. */
const MANY_REQUESTS = 1e7;

function frontDoorWarnings(
  { demand }: Workload,
  { frontDoor }: LambdaSizing,
): Message[] {
  return demand.unitsPerMonth > MANY_REQUESTS &&
    (frontDoor === 'http-api' || frontDoor === 'rest-api')
    ? [
        message(
          'lambda-gateway-cost',
          'At this volume API Gateway costs several times the requests of the function: compare with a function URL, a load balancer or a cache in front.',
          { frontDoor },
        ),
      ]
    : [];
}

function provisionedWarnings(
  { hoursPerMonth }: Workload,
  { memoryMb, provisionedConcurrency }: LambdaSizing,
  charges: readonly Charge[],
): Message[] {
  const provisioned = charges.find(
    ({ item }) => item === 'lambda.provisioned-concurrency',
  );
  const allMonth =
    gbOf(memoryMb) * provisionedConcurrency * hoursPerMonth * 3600;
  return provisioned && provisioned.quantity > 0.99 * allMonth
    ? [
        message(
          'lambda-provisioned-all-day',
          `${provisionedConcurrency} environments are kept ready around the clock and are paid for while idle: compare with a container.`,
          { provisionedConcurrency },
        ),
      ]
    : [];
}

/** What to watch out for with a function of this size. */
export function lambdaWarnings(
  workload: Workload,
  { sizing, charges }: SizedVariant,
): Message[] {
  if (sizing.platform !== 'lambda') {
    return [];
  }
  return [
    ...quotaWarnings(workload, sizing),
    ...durationWarnings(workload, sizing),
    ...startWarnings(workload, sizing),
    ...runtimeWarnings(workload, sizing),
    ...endWarnings(workload),
    ...packageWarnings(workload),
    ...frontDoorWarnings(workload, sizing),
    ...provisionedWarnings(workload, sizing, charges),
  ];
}
