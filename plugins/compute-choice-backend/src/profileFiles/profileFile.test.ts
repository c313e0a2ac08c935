import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { PROFILE_ANNOTATION } from '@compute-choice/plugin-compute-choice-common';
import { component } from '../__testUtils__/catalog';
import { locate, nameOf, profileFileOf } from './profileFile';

const integrations = ScmIntegrations.fromConfig(
  new ConfigReader({ integrations: { github: [{ host: 'github.com' }] } }),
);
const REPOSITORY = 'https://github.com/larkpost/shop/tree/main';

function locationOf(path: string, entityLocation?: string): string {
  return nameOf(
    locate(
      { entityRef: 'component:default/shop', path, entityLocation },
      integrations,
    ),
  );
}

describe('the file of a profile', () => {
  it('is what the entity names', () => {
    expect(profileFileOf(component('shop'))).toBeUndefined();
    expect(
      profileFileOf(
        component('shop', {
          [PROFILE_ANNOTATION]: './compute.yaml',
          'backstage.io/managed-by-location': `url:${REPOSITORY}/catalog-info.yaml`,
        }),
      ),
    ).toEqual({
      entityRef: 'component:default/shop',
      path: './compute.yaml',
      entityLocation: `url:${REPOSITORY}/catalog-info.yaml`,
    });
  });

  it.each([
    ['./compute.yaml', `url:${REPOSITORY}/catalog-info.yaml`],
    ['compute.yaml', `url:${REPOSITORY}/catalog-info.yaml`],
  ])('stands beside the entity: %s', (path, entityLocation) => {
    expect(locationOf(path, entityLocation)).toBe(`${REPOSITORY}/compute.yaml`);
  });

  it('may stand in a folder below', () => {
    expect(
      locationOf('./ops/compute.yaml', `url:${REPOSITORY}/a/catalog-info.yaml`),
    ).toBe(`${REPOSITORY}/a/ops/compute.yaml`);
    expect(
      locationOf('ops/compute.yaml', 'file:/srv/shop/catalog-info.yaml'),
    ).toBe('file:/srv/shop/ops/compute.yaml');
  });

  it.each([
    '../other/compute.yaml',
    'ops/../../compute.yaml',
    '/etc/passwd',
    'https://example.com/compute.yaml',
    '//example.com/compute.yaml',
    'ops\\..\\compute.yaml',
    '%2e%2e/compute.yaml',
  ])('stands nowhere else: %s', path => {
    for (const location of [
      `url:${REPOSITORY}/catalog-info.yaml`,
      'file:/srv/shop/catalog-info.yaml',
    ]) {
      expect(() => locationOf(path, location)).toThrow(PROFILE_ANNOTATION);
    }
  });

  it('needs an entity that comes from a file', () => {
    expect(() => locationOf('compute.yaml')).toThrow(/where the entity is/);
    expect(() => locationOf('compute.yaml', 'rabbit:hole')).toThrow(/rabbit/);
  });
});
