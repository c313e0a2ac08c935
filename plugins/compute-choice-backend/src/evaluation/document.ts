import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { Recommendation } from '@compute-choice/plugin-compute-choice-common';

const gunzip = promisify(zlib.gunzip);

/**
 * A recommendation as it is stored: compressed JSON, in memory of its own. What
 * zlib returns lies in a larger piece, and all of that goes along to the thread
 * that it is sent to.
 */
export function toDocument(recommendation: Recommendation): Buffer {
  const compressed = zlib.gzipSync(JSON.stringify(recommendation));
  return Buffer.from(Uint8Array.from(compressed).buffer);
}

/** The recommendation as JSON, encoded as UTF-8. */
export async function readDocument(document: Buffer): Promise<Buffer> {
  return gunzip(document);
}
