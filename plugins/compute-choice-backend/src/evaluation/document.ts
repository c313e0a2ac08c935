import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { Recommendation } from '@compute-choice/plugin-compute-choice-common';

const gunzip = promisify(zlib.gunzip);

/** A recommendation as it is stored: compressed JSON. */
export function toDocument(recommendation: Recommendation): Buffer {
  return zlib.gzipSync(JSON.stringify(recommendation));
}

/** The recommendation as JSON, encoded as UTF-8. */
export async function readDocument(document: Buffer): Promise<Buffer> {
  return gunzip(document);
}
