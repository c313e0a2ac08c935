import { CostCurves } from '@compute-choice/plugin-compute-choice-common';
import { tieBands } from './tieBands';

function curves(lambda: (number | null)[], fargate: number[]): CostCurves {
  return {
    requestsPerMonth: lambda.map((_, index) => 10 ** index),
    nowIndex: 0,
    series: [
      { platform: 'lambda', optionId: 'lambda', monthlyUsd: lambda },
      { platform: 'fargate', optionId: 'fargate', monthlyUsd: fargate },
    ],
  };
}

describe('tieBands', () => {
  it('reaches from where the difference falls below what matters to where it no longer is', () => {
    const bands = tieBands(curves([0, 90, 100, 200], [100, 100, 100, 100]), 10);

    expect(bands).toEqual([{ from: 10, to: expect.closeTo(10 ** 2.1) }]);
  });

  it('finds each of several, at the ends of the axis too', () => {
    const bands = tieBands(curves([100, 300, 100], [100, 100, 100]), 100);

    expect(bands).toEqual([
      { from: 1, to: expect.closeTo(10 ** 0.5) },
      { from: expect.closeTo(10 ** 1.5), to: 100 },
    ]);
  });

  it('is none where one platform is alone', () => {
    expect(tieBands(curves([null, null], [5, 5]), 100)).toEqual([]);
  });
});
