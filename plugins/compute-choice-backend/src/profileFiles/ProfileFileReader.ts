import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import { UrlReaderService } from '@backstage/backend-plugin-api';
import { InputError, NotModifiedError } from '@backstage/errors';
import {
  parseInput,
  WorkloadProfile,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { parse } from 'yaml';
import { FileLocation } from './profileFile';

/** As large as the body of a request may be. */
const MAX_BYTES = 1_000_000;

/** The content of a file that has changed since it was read last. */
export interface ReadProfile {
  profile: WorkloadProfile;
  /** Tells whether the file has changed. */
  etag: string;
}

/** Reads profiles from files, with the means of the catalog. */
export class ProfileFileReader {
  readonly #urlReader: UrlReaderService;

  constructor(options: { urlReader: UrlReaderService }) {
    this.#urlReader = options.urlReader;
  }

  /**
   * @param etag - Of the last reading.
   * @returns undefined if the file has not changed since.
   * @throws InvalidInputError that names every wrong field.
   * @throws Error if the file cannot be read.
   */
  async read(
    location: FileLocation,
    etag?: string,
  ): Promise<ReadProfile | undefined> {
    const content = await this.#content(location, etag);
    return content && { etag: content.etag, profile: toProfile(content.text) };
  }

  async #content(
    location: FileLocation,
    etag: string | undefined,
  ): Promise<{ text: string; etag: string } | undefined> {
    if (location.type === 'file') {
      const text = (await fs.readFile(location.file)).toString('utf8');
      return unlessKnown(text, hashOf(text), etag);
    }
    try {
      const answer = await this.#urlReader.readUrl(location.url, { etag });
      const text = (await answer.buffer()).toString('utf8');
      return unlessKnown(text, answer.etag ?? hashOf(text), etag);
    } catch (error) {
      if (error instanceof NotModifiedError) {
        return undefined;
      }
      throw error;
    }
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function unlessKnown(
  text: string,
  etag: string,
  known: string | undefined,
): { text: string; etag: string } | undefined {
  return etag === known ? undefined : { text, etag };
}

function toProfile(text: string): WorkloadProfile {
  if (Buffer.byteLength(text) > MAX_BYTES) {
    throw new InputError(`The file is larger than ${MAX_BYTES} bytes`);
  }
  let content: unknown;
  try {
    content = parse(text);
  } catch (error) {
    throw new InputError('The file is not valid YAML', error);
  }
  return parseInput(workloadProfileSchema, content, 'file');
}
