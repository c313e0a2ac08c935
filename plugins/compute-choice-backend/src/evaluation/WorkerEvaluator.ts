import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import {
  InvalidInputError,
  Policy,
  PriceBook,
} from '@compute-choice/plugin-compute-choice-common';
import {
  Answer,
  EvaluationInterruptedError,
  Evaluator,
  Question,
} from './Evaluator';
import { startEvaluationWorker } from './evaluationWorker';
import { FromWorker, ToWorker } from './protocol';

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** A worker thread, and what it knows. */
interface Thread {
  worker: Worker;
  waiting: Map<number, Waiting>;
  /** Keys of what was sent already. */
  sent: WeakMap<Policy | PriceBook, number>;
}

/** A buffer arrives from another thread as plain bytes. */
function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/**
 * Answers in a worker thread, so that sampling holds up no request. The thread
 * is started with the first question, and again after it has died.
 */
export class WorkerEvaluator implements Evaluator {
  readonly #execArgv?: string[];
  #thread?: Thread;
  #lastId = 0;

  /** @param options - `execArgv` are arguments of Node for the thread. */
  constructor(options: { execArgv?: string[] } = {}) {
    this.#execArgv = options.execArgv;
  }

  async answer({ profile, policy, prices }: Question): Promise<Answer> {
    const thread = this.#running();
    const policyKey = this.#keyOf(thread, policy, key => ({
      type: 'policy',
      key,
      policy,
    }));
    const pricesKey = this.#keyOf(thread, prices, key => ({
      type: 'prices',
      key,
      prices,
    }));
    const id = this.#nextId();
    return new Promise<Answer>((resolve, reject) => {
      thread.waiting.set(id, { resolve, reject });
      // A question keeps the process alive, a thread without one does not.
      thread.worker.ref();
      this.#send(thread, {
        type: 'question',
        id,
        profile,
        policyKey,
        pricesKey,
      });
    });
  }

  async stop(): Promise<void> {
    const worker = this.#thread?.worker;
    if (worker) {
      const exited = once(worker, 'exit');
      await worker.terminate();
      await exited;
    }
  }

  #running(): Thread {
    this.#thread ??= this.#start();
    return this.#thread;
  }

  #start(): Thread {
    const thread: Thread = {
      worker: startEvaluationWorker(this.#execArgv),
      waiting: new Map(),
      sent: new WeakMap(),
    };
    const { worker, waiting } = thread;
    let cause: unknown;
    worker.unref();
    worker.on('message', (reply: FromWorker) => {
      const asked = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (waiting.size === 0) {
        worker.unref();
      }
      if ('answer' in reply) {
        const { document, facts } = reply.answer;
        asked?.resolve({ document: bufferOf(document), facts });
      } else if ('invalid' in reply) {
        asked?.reject(new InvalidInputError('profile', reply.invalid));
      } else {
        asked?.reject(new Error(reply.failure));
      }
    });
    worker.on('error', error => {
      cause = error;
    });
    worker.on('exit', code => {
      if (this.#thread === thread) {
        this.#thread = undefined;
      }
      const error = new EvaluationInterruptedError(
        `The thread that evaluates profiles ended with exit code ${code}`,
        { cause },
      );
      waiting.forEach(({ reject }) => reject(error));
      waiting.clear();
    });
    return thread;
  }

  #keyOf(
    thread: Thread,
    shared: Policy | PriceBook,
    toMessage: (key: number) => ToWorker,
  ): number {
    let key = thread.sent.get(shared);
    if (key === undefined) {
      key = this.#nextId();
      thread.sent.set(shared, key);
      this.#send(thread, toMessage(key));
    }
    return key;
  }

  #send(thread: Thread, message: ToWorker): void {
    thread.worker.postMessage(message);
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }
}
