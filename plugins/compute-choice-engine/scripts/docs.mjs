// Fills the generated places of the guides, or checks with --check that they
// are what the engine answers today.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { documentNames, upToDate } = createRequire(import.meta.url)(
  '../src/__testUtils__/guides/documents',
);

for (const name of documentNames) {
  const file = fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url));
  const document = fs.readFileSync(file, 'utf8');
  const filled = await upToDate(document);
  if (!process.argv.includes('--check')) {
    fs.writeFileSync(file, filled);
  } else if (filled !== document) {
    process.stderr.write(
      `docs/${name} is out of date; run: yarn workspace @compute-choice/plugin-compute-choice-engine docs\n`,
    );
    process.exitCode = 1;
  }
}
