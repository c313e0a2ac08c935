import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { readSeeds } from './readSeeds';

const EXAMPLES = resolve(__dirname, '../../../../examples');

function readEntities(file: string): Entity[] {
  const documents = parseAllDocuments(
    readFileSync(join(EXAMPLES, file), 'utf8'),
  );
  const [error] = documents.flatMap(document => document.errors);
  if (error) {
    throw new Error(`${file}: ${error.message}`);
  }
  return documents.map(document => document.toJS());
}

const systems = readdirSync(join(EXAMPLES, 'systems')).map(name =>
  join('systems', name),
);
const entities = ['org.yaml', 'domains.yaml', ...systems].flatMap(readEntities);
const entityRefs = entities.map(entity => stringifyEntityRef(entity));

describe('the sample catalog', () => {
  it('names each entity once', () => {
    expect(entityRefs).toEqual([...new Set(entityRefs)]);
  });

  it('has a dozen services or more, each with a known owner and system', () => {
    const services = entities.filter(({ kind }) => kind === 'Component');

    expect(services.length).toBeGreaterThanOrEqual(12);
    for (const { metadata, spec } of services) {
      expect({ name: metadata.name, known: entityRefs }).toEqual({
        name: metadata.name,
        known: expect.arrayContaining([
          `group:default/${spec?.owner}`,
          `system:default/${spec?.system}`,
        ]),
      });
    }
  });
});

describe('the sample profiles', () => {
  it('describe services of the sample catalog, and all but one of them', async () => {
    const seeds = await readSeeds(join(EXAMPLES, 'profiles'));
    const profiled = seeds.map(({ entityRef }) => entityRef);

    expect(entityRefs).toEqual(expect.arrayContaining(profiled));
    expect(
      entityRefs.filter(
        ref => ref.startsWith('component:') && !profiled.includes(ref),
      ),
    ).toEqual(['component:default/returns-api']);
  });
});
