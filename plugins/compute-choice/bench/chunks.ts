import { build, Metafile } from 'esbuild';
import { basename, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const PLUGIN = resolve(__dirname, '..');
/** What the chunk is called that every page of a portal loads. */
export const PORTAL = 'portal';
const OWN = '@compute-choice/*';

/** Libraries that a portal has only because of the plugin. */
export const LIBRARIES = ['@visx/*', '@compute-choice/*', 'd3-*', 'zod'];

/** A file that a browser downloads at once. */
export interface Chunk {
  /** The module that the chunk is loaded for, or the biggest of a shared one. */
  name: string;
  bytes: number;
  gzipBytes: number;
  /** Source files in it, by path from the root of the plugin. */
  modules: string[];
  /** Chunks that are loaded with it, by name of their file. */
  needs: string[];
  /** Chunks that are loaded when somebody asks for them. */
  later: string[];
}

const matches = (pattern: string, path: string) =>
  pattern.endsWith('*')
    ? path.startsWith(pattern.slice(0, -1))
    : path === pattern || path.startsWith(`${pattern}/`);

/** `src/components/Calculator/index.ts` is known as `Calculator`. */
const nameOf = (module: string) =>
  module.replace(/(\/src)?\/index\.tsx?$/, '').replace(/^.*\//, '');

function nameOfChunk(output: Metafile['outputs'][string]): string {
  const [biggest] = Object.entries(output.inputs).sort(
    ([, a], [, b]) => b.bytesInOutput - a.bytesInOutput,
  );
  return output.entryPoint
    ? nameOf(output.entryPoint)
    : `shared (${nameOf(biggest?.[0] ?? '')} …)`;
}

/**
 * The chunks that the plugin adds to a portal, minified, by name of their file.
 *
 * @param inside - Packages whose code is counted; all others are left to the
 * portal, which has Backstage, React and Material UI anyway.
 */
export async function chunksOf(
  inside: string[] = [OWN],
): Promise<Map<string, Chunk>> {
  const result = await build({
    absWorkingDir: PLUGIN,
    stdin: {
      // What the discovery of a portal does.
      contents: "export { default } from './src';",
      resolveDir: PLUGIN,
      sourcefile: PORTAL,
    },
    outdir: 'dist/bundle',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    write: false,
    metafile: true,
    jsx: 'automatic',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'the-portal-has-it',
        setup({ onResolve }) {
          onResolve({ filter: /^[^.]/ }, ({ path, kind }) =>
            kind === 'entry-point' ||
            inside.some(pattern => matches(pattern, path))
              ? undefined
              : { path, external: true },
          );
        },
      },
    ],
  });
  const text = new Map(
    result.outputFiles.map(file => [basename(file.path), file]),
  );
  return new Map(
    Object.entries(result.metafile.outputs).map(([path, output]) => {
      const file = basename(path);
      const imported = (kind: string) =>
        output.imports
          .filter(one => !one.external && one.kind === kind)
          .map(one => basename(one.path));
      const contents = text.get(file)?.contents ?? new Uint8Array();
      return [
        file,
        {
          name: nameOfChunk(output),
          bytes: contents.length,
          gzipBytes: gzipSync(contents).length,
          modules: Object.keys(output.inputs),
          needs: imported('import-statement'),
          later: imported('dynamic-import'),
        },
      ];
    }),
  );
}

/** A chunk with all those that are loaded with it. */
export function loadedWith(chunks: Map<string, Chunk>, file: string): Chunk[] {
  const files = new Set([file]);
  for (const one of files) {
    chunks.get(one)?.needs.forEach(needed => files.add(needed));
  }
  return [...files].flatMap(one => chunks.get(one) ?? []);
}

/** The file of the chunk that is loaded for a module. */
export function fileOf(chunks: Map<string, Chunk>, name: string): string {
  const [file] = [...chunks].find(([, chunk]) => chunk.name === name) ?? [];
  if (!file) {
    throw new Error(`There is no chunk ${name}`);
  }
  return file;
}
