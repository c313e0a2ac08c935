import { Constraint } from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { inWords } from '../../sidecosts/quantities';
import { exclusion } from '../containers/exclusion';
import { timeInWords } from '../../timeInWords';

/** The longest run exceeds the timeout on the CPU that comes with the memory. */
export function tooSlowForTimeout(longestSeconds: number): Constraint {
  const maxSeconds = limitNumber('lambda.timeoutSeconds');
  return exclusion({
    rule: 'lambda-timeout',
    text: `The longest run takes ${timeInWords(
      longestSeconds,
    )} on the CPU of the largest function; a function is stopped after ${timeInWords(
      maxSeconds,
    )}.`,
    lift: `Split the longest run into steps under ${timeInWords(maxSeconds)}.`,
    limitId: 'lambda.timeoutSeconds',
    fields: ['performance.longestRunSeconds', 'performance.cpuMsPerRequest'],
    params: { longestRunSeconds: longestSeconds, maxSeconds },
  });
}

/** No door in front of a function offers all that is asked for. */
export function noFrontDoor(longestSeconds: number): Constraint {
  const maxSeconds = limitNumber('restApi.timeoutSeconds');
  return exclusion({
    rule: 'lambda-front-door',
    text: `Nothing in front of a function fits: function URL, HTTP API, REST API and load balancer each lack something that is asked for, or give up before ${timeInWords(
      longestSeconds,
    )}.`,
    lift: `Answer within ${timeInWords(
      maxSeconds,
    )} and finish the work asynchronously, or keep bodies below ${limitNumber(
      'alb.lambdaPayloadMb',
    )} MB and do without usage plans.`,
    limitId: 'restApi.timeoutSeconds',
    fields: [
      'operations.frontDoor',
      'performance.longestRunSeconds',
      'application.maxPayloadMb',
    ],
    params: { longestRunSeconds: longestSeconds, maxSeconds },
  });
}

/** The 99th percentile misses the target, with the cold starts in it. */
export function tooSlowForTarget(facts: {
  p99Ms: number;
  warmP99Ms: number;
  coldShare: number;
  targetMs: number;
}): Constraint {
  const { p99Ms, warmP99Ms, coldShare, targetMs } = facts;
  const isCold = p99Ms > warmP99Ms && warmP99Ms <= targetMs;
  return exclusion({
    rule: 'lambda-latency',
    text: `99% of requests are answered within ${timeInWords(p99Ms / 1000)}${
      isCold
        ? `, because ${inWords(coldShare * 100)}% of them meet a cold start`
        : ''
    }; the target is ${timeInWords(targetMs / 1000)}.`,
    lift: isCold
      ? 'Keep environments ready with provisioned concurrency, or shorten the initialisation.'
      : `Shorten the slowest requests (p99 ${inWords(
          warmP99Ms,
        )} ms), or relax the target.`,
    fields: [
      'performance.latencyTargetMs.p99',
      'performance.durationMs.p99',
      'application.initMs',
    ],
    params: { p99Ms, targetMs, coldShare },
  });
}

/** More requests meet a cold start than the team says it tolerates. */
export function tooManyColdStarts(
  coldShare: number,
  allowedShare: number,
): Constraint {
  return exclusion({
    rule: 'lambda-cold-starts',
    text: `${inWords(
      coldShare * 100,
    )}% of requests meet a cold start; at most ${inWords(
      allowedShare * 100,
    )}% may.`,
    lift: 'Keep environments ready with provisioned concurrency, or tolerate more cold starts.',
    fields: ['performance.coldStartTolerance'],
    params: { coldShare, allowedShare },
  });
}
