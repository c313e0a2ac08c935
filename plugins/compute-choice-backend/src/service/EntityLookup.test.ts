import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { EntityLookup } from './EntityLookup';

const entityRef = 'component:default/orders-api';
const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'orders-api', namespace: 'default' },
  relations: [
    { type: 'ownedBy', targetRef: 'Group:default/Payments' },
    { type: 'partOf', targetRef: 'system:default/shop' },
  ],
};

function createLookup(items: Array<Entity | undefined>) {
  const catalog = catalogServiceMock.mock({
    getEntitiesByRefs: async () => ({ items }),
  });
  const lookup = new EntityLookup({
    auth: mockServices.auth(),
    catalog,
    logger: mockServices.logger.mock(),
  });
  return { catalog, lookup };
}

describe('EntityLookup', () => {
  const ada = { credentials: mockCredentials.user('user:default/ada') };
  const bob = { credentials: mockCredentials.user('user:default/bob') };

  it('asks the catalog once for each caller', async () => {
    const { catalog, lookup } = createLookup([entity]);
    const expected = {
      entityRef,
      ownerRefs: ['group:default/payments'],
      systemRef: 'system:default/shop',
    };
    expect(await lookup.findVisible(entityRef, ada)).toEqual(expected);
    expect(await lookup.findVisible(entityRef, ada)).toEqual(expected);
    expect(catalog.getEntitiesByRefs).toHaveBeenCalledTimes(1);
    await lookup.findVisible(entityRef, bob);
    expect(catalog.getEntitiesByRefs).toHaveBeenCalledTimes(2);
    expect(catalog.getEntitiesByRefs).toHaveBeenLastCalledWith(
      expect.objectContaining({ entityRefs: [entityRef] }),
      bob,
    );
  });

  it('asks only for the entities that it does not know yet', async () => {
    const { catalog, lookup } = createLookup([entity]);
    await lookup.findVisible(entityRef, ada);
    catalog.getEntitiesByRefs.mockResolvedValue({ items: [undefined] });
    const other = 'component:default/other';
    const found = await lookup.findAllVisible([other, entityRef], ada);
    expect(found.map(facts => facts?.entityRef)).toEqual([
      undefined,
      entityRef,
    ]);
    expect(catalog.getEntitiesByRefs).toHaveBeenLastCalledWith(
      expect.objectContaining({ entityRefs: [other] }),
      ada,
    );
  });

  it('sees a new entity at once', async () => {
    const { catalog, lookup } = createLookup([undefined]);
    expect(await lookup.findVisible(entityRef, ada)).toBeUndefined();
    catalog.getEntitiesByRefs.mockResolvedValue({ items: [entity] });
    expect(await lookup.findVisible(entityRef, ada)).toBeDefined();
  });

  it('says that the catalog is down, without its details', async () => {
    const { catalog, lookup } = createLookup([]);
    catalog.getEntitiesByRefs.mockRejectedValue(
      new Error('connect ECONNREFUSED 10.0.0.1:7007'),
    );
    await expect(lookup.findVisible(entityRef, ada)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.not.stringContaining('10.0.0.1'),
    });
  });
});
