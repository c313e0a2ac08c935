import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  parseInput,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { ComputeChoiceSeed } from '@compute-choice/plugin-compute-choice-node';
import { InputError } from '@backstage/errors';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

function isEntityRef(value: string): boolean {
  try {
    return stringifyEntityRef(parseEntityRef(value)) === value;
  } catch {
    return false;
  }
}

const seedSchema = z.strictObject({
  entityRef: z
    .string()
    .refine(
      isEntityRef,
      'Must be a full entity reference such as component:default/orders-api',
    ),
  comment: z.string().min(1).optional(),
  profile: workloadProfileSchema,
});

async function readSeed(file: string): Promise<ComputeChoiceSeed> {
  const name = relative(process.cwd(), file);
  let content: unknown;
  try {
    content = parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new InputError(`${name} is not valid YAML`, error);
  }
  return parseInput(seedSchema, content, name);
}

/**
 * Reads sample profiles, one per YAML file.
 *
 * @param directory - Absolute, or relative to the working directory.
 * @throws InputError that names the file and every wrong field in it.
 */
export async function readSeeds(
  directory: string,
): Promise<ComputeChoiceSeed[]> {
  const folder = resolve(directory);
  const files = (await readdir(folder)).filter(name => name.endsWith('.yaml'));
  return Promise.all(files.sort().map(name => readSeed(join(folder, name))));
}
