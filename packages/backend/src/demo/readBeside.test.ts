import { resolve } from 'node:path';
import { readBeside } from './readBeside';

const ENTITY = resolve(
  __dirname,
  '../../../../examples/systems/developer-platform.yaml',
);

function read(value: string | number) {
  return readBeside({
    key: 'file',
    value,
    baseUrl: ENTITY,
    read: jest.fn(),
    resolveUrl: jest.fn(),
    emit: jest.fn(),
  });
}

describe('a file beside an entity', () => {
  it('gives the API entity of this product its document', async () => {
    const text = await read(
      '../../plugins/compute-choice-backend/openapi.json',
    );
    expect(JSON.parse(String(text)).info.title).toBe('compute-choice');
  });

  it('has to be named by a path', async () => {
    await expect(read(1)).rejects.toThrow('has to be a path');
  });
});
