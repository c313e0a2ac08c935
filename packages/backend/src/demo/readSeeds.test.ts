import { createMockDirectory } from '@backstage/backend-test-utils';
import { readSeeds } from './readSeeds';

const PROFILE = `
entityRef: component:default/orders
comment: From the access logs
profile:
  application: { kind: http-api }
  traffic: { requestsPerMonth: 1000 }
`;

describe('readSeeds', () => {
  const folder = createMockDirectory();

  it('reads one seed per YAML file, in the order of the names', async () => {
    folder.setContent({
      'b.yaml': PROFILE.replace('orders', 'billing'),
      'a.yaml': PROFILE,
      'README.md': 'Not a profile',
    });

    await expect(readSeeds(folder.path)).resolves.toEqual([
      {
        entityRef: 'component:default/orders',
        comment: 'From the access logs',
        profile: {
          application: { kind: 'http-api' },
          traffic: { requestsPerMonth: 1000 },
        },
      },
      expect.objectContaining({ entityRef: 'component:default/billing' }),
    ]);
  });

  it('names the file and every wrong field', async () => {
    folder.setContent({
      'orders.yaml': PROFILE.replace('http-api', 'mainframe').replace(
        'requestsPerMonth: 1000',
        'requestsPerMonth: -1',
      ),
    });

    await expect(readSeeds(folder.path)).rejects.toThrow(
      /orders\.yaml.*profile\.application\.kind.*profile\.traffic\.requestsPerMonth/,
    );
  });

  it('refuses an entity reference that is not complete', async () => {
    folder.setContent({
      'orders.yaml': PROFILE.replace('component:default/orders', 'orders'),
    });

    await expect(readSeeds(folder.path)).rejects.toThrow(
      /orders\.yaml: entityRef: Must be a full entity reference/,
    );
  });

  it('names a file that is not YAML', async () => {
    folder.setContent({ 'orders.yaml': 'profile: [' });

    await expect(readSeeds(folder.path)).rejects.toThrow(
      /orders\.yaml is not valid YAML/,
    );
  });
});
