import {
  Chunk,
  chunksOf,
  fileOf,
  LIBRARIES,
  loadedWith,
  PORTAL,
} from './chunks';

const BYTES_PER_KB = 1000;

const TAB = 'ComputeChoiceContent';

function print(...cells: string[]): void {
  const [first, ...others] = cells;
  process.stdout.write(
    `${first.padEnd(44)}${others.map(cell => cell.padStart(14)).join('')}\n`,
  );
}

const kb = (bytes: number) => `${(bytes / BYTES_PER_KB).toFixed(1)} kB`;

const total = (chunks: Chunk[], size: 'bytes' | 'gzipBytes') =>
  chunks.reduce((sum, chunk) => sum + chunk[size], 0);

function report(headline: string, chunks: Map<string, Chunk>): void {
  print(headline, 'minified', 'gzipped');
  for (const chunk of [...chunks.values()].sort(
    (a, b) => b.gzipBytes - a.gzipBytes,
  )) {
    print(`  ${chunk.name}`, kb(chunk.bytes), kb(chunk.gzipBytes));
  }
  for (const [what, name] of [
    ['every page of the portal', PORTAL],
    ['the entity tab', TAB],
  ]) {
    const loaded = loadedWith(chunks, fileOf(chunks, name));
    print(
      `loaded for ${what}`,
      kb(total(loaded, 'bytes')),
      kb(total(loaded, 'gzipBytes')),
    );
  }
  process.stdout.write('\n');
}

/** Prints the size of every chunk that the plugin adds to a portal. */
async function main(): Promise<void> {
  report('Own code', await chunksOf());
  report('With zod and the charts', await chunksOf(LIBRARIES));
}

main();
