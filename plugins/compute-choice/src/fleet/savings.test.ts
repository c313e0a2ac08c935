import { aFleetRow, anUnpricedRow, summaryOf } from '../__testUtils__';
import { ownerSavings, savingMoves } from './savings';

const summary = summaryOf([
  aFleetRow({ savingUsd: 10 }),
  aFleetRow({ savingUsd: 30, platform: 'lambda' }),
  aFleetRow({ savingUsd: 25, owner: 'group:default/search' }),
  aFleetRow({ savingUsd: -5, owner: 'group:default/thrifty' }),
  aFleetRow({ savingUsd: 1, owner: undefined }),
  aFleetRow({ savingUsd: undefined, currentPlatform: undefined }),
  anUnpricedRow(),
]);

describe('savings of the fleet', () => {
  it('are added up by owner and platform, largest first', () => {
    expect(ownerSavings(summary)).toEqual([
      {
        owner: 'group:default/checkout',
        savingUsd: 40,
        parts: [
          { platform: 'fargate', savingUsd: 10 },
          { platform: 'lambda', savingUsd: 30 },
        ],
      },
      {
        owner: 'group:default/search',
        savingUsd: 25,
        parts: [{ platform: 'fargate', savingUsd: 25 }],
      },
      {
        owner: undefined,
        savingUsd: 1,
        parts: [{ platform: 'fargate', savingUsd: 1 }],
      },
    ]);
  });

  it('are listed by move, without those whose start is unknown', () => {
    expect(savingMoves(summary)).toEqual([
      { from: 'ec2', to: 'fargate', profiles: 4, savingUsd: 36 },
      { from: 'ec2', to: 'lambda', profiles: 1, savingUsd: 30 },
    ]);
  });
});
