import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Response } from 'express';

export const NDJSON = 'application/x-ndjson';

async function* toLines(values: AsyncIterable<unknown>): AsyncIterable<string> {
  for await (const value of values) {
    yield `${JSON.stringify(value)}\n`;
  }
}

/**
 * Sends values as NDJSON, as fast as the caller reads them, and computes no
 * more of them once it has gone. An error after the first value can only break
 * the connection, which the caller notices.
 */
export async function sendJsonLines(
  res: Response,
  values: AsyncIterable<unknown>,
): Promise<void> {
  const iterator = values[Symbol.asyncIterator]();
  // Whatever fails at once still gets a status of its own.
  const first = await iterator.next();
  async function* all(): AsyncGenerator<unknown> {
    try {
      for (let next = first; !next.done; next = await iterator.next()) {
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  res.status(200).type(NDJSON);
  try {
    await pipeline(Readable.from(toLines(all())), res);
  } catch (error) {
    if (!res.writableAborted && !res.destroyed) {
      throw error;
    }
  }
}
