import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { toError } from '@backstage/errors';
import {
  InvalidInputError,
  Policy,
  PriceBook,
} from '@compute-choice/plugin-compute-choice-common';
import { recommend } from '@compute-choice/plugin-compute-choice-engine';
import { answerOf } from './answerOf';
import { FromWorker, ToWorker } from './protocol';

/** Environment of the thread that tells this file which side it is on. */
const ROLE = 'compute-choice-evaluation';

/**
 * Starts the thread that evaluates profiles: this very file, so that it is
 * found in the sources and in the published package alike.
 *
 * @param execArgv - Arguments of Node; those of this process by default.
 */
export function startEvaluationWorker(execArgv?: string[]): Worker {
  return new Worker(__filename, { argv: [ROLE], execArgv });
}

function serve(port: NonNullable<typeof parentPort>): void {
  const policies = new Map<number, Policy>();
  const books = new Map<number, PriceBook>();

  function replyTo(message: ToWorker & { type: 'question' }): FromWorker {
    const { id, profile, policyKey, pricesKey } = message;
    const policy = policies.get(policyKey);
    const prices = books.get(pricesKey);
    if (!policy || !prices) {
      return { id, failure: 'The policy or the prices were not sent' };
    }
    try {
      const answer = answerOf(recommend(profile, { prices, policy }), profile);
      return { id, answer };
    } catch (error) {
      return error instanceof InvalidInputError
        ? { id, invalid: error.issues }
        : { id, failure: toError(error).message };
    }
  }

  function reply(message: FromWorker): void {
    const moved =
      'answer' in message
        ? [message.answer.document.buffer as ArrayBuffer]
        : [];
    port.postMessage(message, moved);
  }

  port.on('message', (message: ToWorker) => {
    switch (message.type) {
      case 'policy':
        policies.set(message.key, message.policy);
        break;
      case 'prices':
        books.set(message.key, message.prices);
        break;
      default:
        reply(replyTo(message));
    }
  });
}

if (!isMainThread && parentPort && process.argv.includes(ROLE)) {
  serve(parentPort);
}
