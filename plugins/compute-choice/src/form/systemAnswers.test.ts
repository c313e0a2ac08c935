import { RELATION_PART_OF } from '@backstage/catalog-model';
import { aFleetRow, anEntity, FakeComputeChoiceApi } from '../__testUtils__';
import { systemAnswers } from './systemAnswers';

const inTheShop = {
  ...anEntity,
  relations: [
    { type: RELATION_PART_OF, targetRef: 'component:default/checkout' },
    { type: RELATION_PART_OF, targetRef: 'system:default/shop' },
  ],
};

const answers = (...fleet: FakeComputeChoiceApi['fleet']) =>
  systemAnswers(
    Object.assign(new FakeComputeChoiceApi(), { fleet }),
    inTheShop,
  );

describe('what the system knows', () => {
  it('takes the region in which all its services run', async () => {
    expect(
      await answers(
        aFleetRow({ region: 'eu-north-1' }),
        aFleetRow({ region: 'eu-north-1' }),
        aFleetRow({ region: 'us-east-1', system: 'system:default/other' }),
      ),
    ).toEqual({ 'operations.region': 'eu-north-1' });
  });

  it('takes none where they run in several, or where there is none', async () => {
    expect(
      await answers(
        aFleetRow({ region: 'eu-north-1' }),
        aFleetRow({ region: 'us-east-1' }),
      ),
    ).toEqual({});
    expect(await answers()).toEqual({});
  });

  it('knows nothing of an entity without a system, or of a fleet that is closed', async () => {
    const api = new FakeComputeChoiceApi();
    api.listFleet = async () => {
      throw new Error('Not allowed');
    };
    expect(await systemAnswers(api, inTheShop)).toEqual({});
    expect(await systemAnswers(api, { ...anEntity, relations: [] })).toEqual(
      {},
    );
  });
});
