// Writes the OpenAPI document that is derived from the schemas, or checks with
// --check that the committed one is up to date.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

const { createOpenApiDocument } = createRequire(import.meta.url)(
  '@compute-choice/plugin-compute-choice-common',
);
const file = fileURLToPath(new URL('../openapi.json', import.meta.url));

const content = prettier.format(JSON.stringify(createOpenApiDocument()), {
  ...(await prettier.resolveConfig(file)),
  parser: 'json',
});

if (!process.argv.includes('--check')) {
  fs.writeFileSync(file, content);
} else if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== content) {
  process.stderr.write(
    'openapi.json is out of date; run: yarn workspace @compute-choice/plugin-compute-choice-backend openapi\n',
  );
  process.exitCode = 1;
}
