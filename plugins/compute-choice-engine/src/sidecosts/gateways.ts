import { limitNumber } from '../limits';
import { Charge } from '../prices/Charge';
import { inWords, millions } from './quantities';

const HTTP_API_METERED_KB = limitNumber('httpApi.meteredKb');
const WEB_SOCKET_METERED_KB = limitNumber('webSocketApi.meteredKb');

/** Metered units of a body; a body of nothing counts as one. */
function meteredUnits(kb: number, unitKb: number): number {
  return Math.max(1, Math.ceil(kb / unitKb));
}

/**
 * An HTTP API of API Gateway.
 *
 * @param payloadKb - The larger of request and response body.
 */
export function httpApiCharges(requests: number, payloadKb: number): Charge[] {
  const units = meteredUnits(payloadKb, HTTP_API_METERED_KB);
  return [
    {
      item: 'http-api.requests',
      category: 'front-door',
      priceKey: 'httpApi.perMillion',
      quantity: millions(requests * units),
      description: () => 'API Gateway HTTP API, requests',
      formula: () =>
        `${inWords(requests)} requests${
          units > 1
            ? ` × ${units} units of ${HTTP_API_METERED_KB} KB in each`
            : ''
        }`,
    },
  ];
}

/** A REST API of API Gateway. */
export function restApiCharges(requests: number): Charge[] {
  return [
    {
      item: 'rest-api.requests',
      category: 'front-door',
      priceKey: 'restApi.perMillion',
      quantity: millions(requests),
      description: () => 'API Gateway REST API, requests',
      formula: () => `${inWords(requests)} requests`,
    },
  ];
}

/** What passes a WebSocket API in a month. */
export interface WebSocketTraffic {
  /** Messages that clients send. */
  readonly messagesIn: number;
  readonly messageInKb: number;
  /** Messages that clients receive. */
  readonly messagesOut: number;
  readonly messageOutKb: number;
  readonly connectionMinutes: number;
}

/** A WebSocket API of API Gateway. */
export function webSocketApiCharges(traffic: WebSocketTraffic): Charge[] {
  const { messagesIn, messageInKb, messagesOut, messageOutKb } = traffic;
  const messages =
    messagesIn * meteredUnits(messageInKb, WEB_SOCKET_METERED_KB) +
    messagesOut * meteredUnits(messageOutKb, WEB_SOCKET_METERED_KB);
  return [
    {
      item: 'websocket-api.messages',
      category: 'front-door',
      priceKey: 'webSocketApi.perMillionMessages',
      quantity: millions(messages),
      description: () => 'API Gateway WebSocket API, messages',
      formula: () =>
        `${inWords(messagesIn)} messages in + ${inWords(
          messagesOut,
        )} out, each ${WEB_SOCKET_METERED_KB} KB counted`,
    },
    {
      item: 'websocket-api.connection-minutes',
      category: 'front-door',
      priceKey: 'webSocketApi.perMillionConnectionMinutes',
      quantity: millions(traffic.connectionMinutes),
      description: () => 'API Gateway WebSocket API, open connections',
      formula: () => `${inWords(traffic.connectionMinutes)} connection-minutes`,
    },
  ];
}
