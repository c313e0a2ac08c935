import { base, Parts } from './answerTo';

export const app = (application: object): Parts => ({ application });
export const job = (runMinutes: number, more: Parts = {}): Parts => ({
  ...more,
  application: { kind: 'batch', ...more.application },
  traffic: { runsPerDay: 4, runMinutes },
});
export const rate = (
  requestsPerSecond: number,
  traffic: object = {},
): Parts => ({
  traffic: { ...base.traffic, requestsPerSecond, ...traffic },
});
export const worker = (
  application: object,
  requestsPerSecond = 10,
  more: Parts = {},
): Parts => ({
  ...rate(requestsPerSecond),
  ...more,
  application: { kind: 'queue-worker', ...application },
});
export const socket = (traffic: object): Parts => ({
  application: { kind: 'websocket' },
  traffic: { ...base.traffic, ...traffic },
});
export const spot: Parts = { operations: { spotTolerant: true } };
export const streamed = (application: object) =>
  app({ streamedResponse: true, ...application });
