import fs from 'node:fs';
import path from 'node:path';
import { mockCredentials } from '@backstage/backend-test-utils';
import { parse } from 'yaml';
import { startBackend, TestBackend } from './__testUtils__/backend';
import { component, OWNER } from './__testUtils__/catalog';
import { curlCallOf } from './__testUtils__/curl';
import { databases, TestDatabase } from './__testUtils__/databases';
import { createGrowingCatalog } from './__testUtils__/growingCatalog';
import { FencedBlock, fencedBlocks } from './__testUtils__/markdown';
import { profilePath } from './__testUtils__/profiles';
import { commandsOf } from './__testUtils__/shell';
import { unlikeShown } from './__testUtils__/shown';

const root = path.join(__dirname, '../../..');
const documents = [
  'docs/http-api.md',
  'docs/operating.md',
  'plugins/compute-choice-backend/README.md',
];
const LOCAL_PORTAL = 'http://localhost:7007';
const API = `${LOCAL_PORTAL}/api/compute-choice`;
const variables = {
  API,
  PORTAL: LOCAL_PORTAL,
  OTHER_PORTAL: LOCAL_PORTAL,
  TOKEN: mockCredentials.user.token(OWNER),
};

interface Answer {
  status: number;
  text: string;
}

/** Blocks with calls, each with the block that shows the answer, if any. */
function examplesIn(
  file: string,
): Array<[string, FencedBlock, FencedBlock | undefined]> {
  const blocks = fencedBlocks(fs.readFileSync(path.join(root, file), 'utf8'));
  return blocks.flatMap((block, index) =>
    // The token comes from the portal's own sign-in.
    block.language === 'sh' &&
    block.text.includes('curl') &&
    !block.text.includes('TOKEN=')
      ? [
          [
            `${file}:${block.line}`,
            block,
            blocks[index + 1]?.language === 'json'
              ? blocks[index + 1]
              : undefined,
          ],
        ]
      : [],
  );
}

describe('the documentation of the HTTP API', () => {
  const [[, createDatabase]] = databases;
  const files = new Map<string, string>();
  let database: TestDatabase;
  let backend: TestBackend;

  beforeAll(async () => {
    const catalog = createGrowingCatalog();
    catalog.add(component('shipment-api'));
    catalog.add(component('returns-api'));
    database = await createDatabase();
    backend = await startBackend({
      database: database.config('documentation'),
      catalog: catalog.factory,
      policy: { samples: 100 },
    });
    const { profile } = parse(
      fs.readFileSync(
        path.join(root, 'examples/profiles/shipment-api.yaml'),
        'utf8',
      ),
    );
    await backend.call('put', profilePath('shipment-api')).send({ profile });
  });

  afterAll(async () => {
    await backend?.stop();
    await database?.remove();
  });

  async function send(words: string[]): Promise<Answer> {
    const { method, url, headers, body, output } = curlCallOf(words);
    expect(url.startsWith(`${API}/`)).toBe(true);
    const { Authorization, ...others } = headers;
    const { status, text } = await backend
      .callWith(Authorization, method, url.slice(API.length))
      .set(others)
      .buffer(true)
      .send(body?.startsWith('@') ? files.get(body.slice(1)) : body);
    if (output) {
      files.set(output, text);
    }
    return { status, text };
  }

  it.each(documents.flatMap(examplesIn))(
    '%s',
    async (_place, { text }, shown) => {
      const answers: Answer[] = [];
      for (const words of commandsOf(text, variables)) {
        if (words[0] === 'curl') {
          answers.push(await send(words));
        }
      }
      const expected = shown && JSON.parse(shown.text);
      const last = answers[answers.length - 1];
      expect(
        expected ? unlikeShown(expected, JSON.parse(last.text)) : [],
      ).toEqual([]);
      const refused: number | undefined = expected?.response?.statusCode;
      expect(
        answers.filter(({ status }) =>
          refused ? status !== refused : status >= 300,
        ),
      ).toEqual([]);
    },
  );
});
