import { InputError } from '@backstage/errors';
import { PlaceholderResolver } from '@backstage/plugin-catalog-node';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Resolves `$file: ../openapi.json` in an entity that is a file on this
 * machine; the catalog itself resolves relative paths against URLs only.
 *
 * @throws InputError if the value is not a path.
 */
export const readBeside: PlaceholderResolver = async ({ baseUrl, value }) => {
  if (typeof value !== 'string') {
    throw new InputError('$file has to be a path relative to the entity');
  }
  return readFile(resolve(dirname(baseUrl), value), 'utf8');
};
