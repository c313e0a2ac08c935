import { Constraint } from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { Workload } from '../../workload/Workload';
import { exclusion } from '../containers/exclusion';

function sizeConstraints({
  profile,
  requestServing,
  protocol,
  eventSources,
}: Workload): Constraint[] {
  const { maxPayloadMb = 0, streamedResponse } = profile.application;
  const fields = ['application.maxPayloadMb', 'application.streamedResponse'];
  const exceeds = (limitId: string) => maxPayloadMb > limitNumber(limitId);
  const tooLarge = (limitId: string, what: string, lift: string) =>
    exclusion({
      rule: 'lambda-payload',
      text: `The largest ${what} has ${maxPayloadMb} MB; a function takes ${limitNumber(
        limitId,
      )} MB.`,
      lift,
      limitId,
      fields,
      params: { maxPayloadMb, limitMb: limitNumber(limitId) },
    });
  if (protocol === 'websocket') {
    const maxKb = limitNumber('webSocketApi.messageKb');
    return maxPayloadMb * 1000 > maxKb
      ? [
          exclusion({
            rule: 'lambda-message',
            text: `The largest message has ${maxPayloadMb} MB; a WebSocket API takes ${maxKb} KB.`,
            lift: 'Split large messages, or pass a reference to the data.',
            limitId: 'webSocketApi.messageKb',
            fields,
            params: { maxPayloadMb, maxKb },
          }),
        ]
      : [];
  }
  if (requestServing && protocol === 'http' && !streamedResponse) {
    return exceeds('lambda.payloadSyncMb')
      ? [
          tooLarge(
            'lambda.payloadSyncMb',
            'request or response',
            'Hand large bodies over through S3, or stream the response.',
          ),
        ]
      : [];
  }
  if (requestServing && streamedResponse) {
    return exceeds('lambda.payloadStreamedMb')
      ? [
          tooLarge(
            'lambda.payloadStreamedMb',
            'streamed response',
            'Hand large bodies over through S3.',
          ),
        ]
      : [];
  }
  const isAsynchronous = eventSources.some(source =>
    ['sns', 'eventbridge'].includes(source),
  );
  return isAsynchronous && exceeds('lambda.payloadAsyncMb')
    ? [
        tooLarge(
          'lambda.payloadAsyncMb',
          'event',
          'Pass a reference to the data instead of the data.',
        ),
      ]
    : [];
}

/** Streamed responses are slowed down after their first megabytes. */
function bandwidthConstraints({
  profile,
  requestServing,
}: Workload): Constraint[] {
  const {
    streamedResponse,
    streamMbPerSecond = 0,
    maxPayloadMb = Infinity,
  } = profile.application;
  const most = limitNumber('lambda.streamMbPerSecond');
  return requestServing &&
    streamedResponse === true &&
    streamMbPerSecond > most &&
    maxPayloadMb > limitNumber('lambda.payloadSyncMb')
    ? [
        exclusion({
          rule: 'lambda-stream-bandwidth',
          text: `A streamed response has to keep ${streamMbPerSecond} MB/s; a function streams ${most} MB/s after the first ${limitNumber(
            'lambda.payloadSyncMb',
          )} MB.`,
          lift: 'Hand large bodies over through S3.',
          limitId: 'lambda.streamMbPerSecond',
          fields: ['application.streamMbPerSecond', 'application.maxPayloadMb'],
          params: { streamMbPerSecond, most },
        }),
      ]
    : [];
}

/** The rules about what goes into a function and comes out of it. */
export function payloadConstraints(workload: Workload): Constraint[] {
  return [...sizeConstraints(workload), ...bandwidthConstraints(workload)];
}
