import { expect, test } from '@playwright/test';
import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const ROOT = join(__dirname, '../../..');

/** The engine as one script that leaves `ask` behind, and one region's prices. */
const script = buildSync({
  stdin: {
    contents: `
      import { recommend } from '@compute-choice/plugin-compute-choice-engine';
      import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
      globalThis.ask = async profile =>
        JSON.stringify(
          recommend(profile, {
            prices: await loadPriceBook('us-east-1'),
            samples: 100,
            seed: 7,
          }),
        );
    `,
    resolveDir: join(ROOT, 'plugins/compute-choice-backend'),
  },
  bundle: true,
  write: false,
  format: 'iife',
  platform: 'browser',
  logLevel: 'error',
}).outputFiles[0].text;

const CASES = join(
  ROOT,
  'plugins/compute-choice-engine/src/__fixtures__/publishedCases.json',
);

interface PublishedCase {
  readonly id: string;
  readonly profile: { readonly operations?: object };
}

const cases: PublishedCase[] = JSON.parse(readFileSync(CASES, 'utf8')).cases;

test('the engine answers in the browser byte for byte as in Node', async ({
  browser,
}) => {
  const page = await browser.newPage();
  await page.goto('about:blank');
  await page.addScriptTag({ content: script });
  const inNode: { ask?: (profile: object) => Promise<string> } = {};
  runInNewContext(
    script,
    Object.assign(inNode, { URL, TextEncoder, setTimeout }),
  );

  for (const { id, profile } of cases.slice(0, 8)) {
    const asked = {
      ...profile,
      operations: { ...profile.operations, region: 'us-east-1' },
    };
    const here = await inNode.ask!(asked);
    const there = await page.evaluate(
      given =>
        (globalThis as unknown as { ask: (p: object) => Promise<string> }).ask(
          given,
        ),
      asked,
    );
    expect(here.length, id).toBeGreaterThan(1000);
    expect(there, id).toBe(here);
  }
  await page.close();
});
