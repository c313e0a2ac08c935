import fs from 'node:fs';
import path from 'node:path';
import { documentNames, upToDate } from './__testUtils__/guides/documents';

const GUIDES = path.resolve(__dirname, '../../../docs');

describe('the guides', () => {
  it.each(documentNames)(
    '%s shows what the engine answers today',
    async name => {
      const document = fs.readFileSync(path.join(GUIDES, name), 'utf8');
      expect(document).toContain('<!-- generated: ');
      expect(await upToDate(document)).toBe(document);
    },
  );
});
