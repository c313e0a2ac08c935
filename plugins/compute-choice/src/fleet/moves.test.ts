import { aFleetRow, anUnpricedRow } from '../__testUtils__';
import { servicesToMove } from './moves';

const names = (rows: ReturnType<typeof servicesToMove>) =>
  rows.map(({ title }) => title);

describe('services to move', () => {
  it('come with the biggest saving first, and unknown savings last', () => {
    expect(
      names(
        servicesToMove([
          aFleetRow({ title: 'unknown', savingUsd: undefined }),
          aFleetRow({ title: 'costlier', savingUsd: -20 }),
          aFleetRow({ title: 'small', savingUsd: 5 }),
          aFleetRow({ title: 'big', savingUsd: 500 }),
        ]),
      ),
    ).toEqual(['big', 'small', 'costlier', 'unknown']);
  });

  it('leave out what stays, what is gone and what nobody can tell', () => {
    expect(
      servicesToMove([
        aFleetRow({ currentPlatform: 'fargate' }),
        aFleetRow({ currentPlatform: undefined }),
        aFleetRow({ status: 'absent' }),
        aFleetRow({ verdict: 'undecided' }),
        anUnpricedRow(),
      ]),
    ).toEqual([]);
  });
});
