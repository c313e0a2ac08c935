/** @jest-environment node */
import {
  Chunk,
  chunksOf,
  fileOf,
  LIBRARIES,
  loadedWith,
  PORTAL,
} from '../bench/chunks';

const MOST_GZIPPED_BYTES = 80_000;

const modules = (chunks: Chunk[]) => chunks.flatMap(chunk => chunk.modules);
const gzipped = (chunks: Chunk[]) =>
  chunks.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);

describe('what a portal downloads', () => {
  let own: Map<string, Chunk>;
  let all: Map<string, Chunk>;

  beforeAll(async () => {
    own = await chunksOf();
    all = await chunksOf(LIBRARIES);
  });

  it('is neither a screen nor a library before somebody opens a screen', () => {
    const atOnce = modules(loadedWith(all, fileOf(all, PORTAL)));
    expect(atOnce.filter(path => path.includes('/components/'))).toEqual([]);
    expect(atOnce.filter(path => path.includes('node_modules'))).toEqual([]);
  });

  it('is less than 80 kB of own code for the tab, gzipped', () => {
    const tab = loadedWith(own, fileOf(own, 'ComputeChoiceContent'));
    expect(gzipped(tab)).toBeLessThan(MOST_GZIPPED_BYTES);
  });

  it('is the engine, a chart or German only where it is needed', () => {
    const tab = modules(loadedWith(all, fileOf(all, 'ComputeChoiceContent')));
    for (const needless of [
      'compute-choice-engine/src/decision/',
      'node_modules/@visx/',
      'src/translations/de/',
    ]) {
      expect(tab.filter(path => path.includes(needless))).toEqual([]);
      expect(
        modules([...all.values()]).some(path => path.includes(needless)),
      ).toBe(true);
    }
  });

  it('is never a price file', () => {
    expect(
      modules([...all.values()]).filter(path =>
        path.includes('compute-choice-prices'),
      ),
    ).toEqual([]);
  });
});
