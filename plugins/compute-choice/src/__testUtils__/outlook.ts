import {
  CostCurves,
  GrowthOutlook,
  Recommendation,
  Tornado,
} from '@compute-choice/plugin-compute-choice-common';
import { fargateOption, lambdaOption } from './options';
import { aRecommendation } from './recommendation';

const POINTS = 25;
const NOW_INDEX = 12;

function curves(): CostCurves {
  const requestsPerMonth = Array.from(
    { length: POINTS },
    (_, index) => 30_000_000 * 10 ** ((index - NOW_INDEX) / 6),
  );
  return {
    requestsPerMonth,
    nowIndex: NOW_INDEX,
    series: [
      {
        platform: 'fargate',
        optionId: fargateOption.id,
        monthlyUsd: requestsPerMonth.map(requests => 40 + requests / 1e6),
      },
      {
        platform: 'lambda',
        optionId: lambdaOption.id,
        monthlyUsd: requestsPerMonth.map(requests =>
          requests > 1e9 ? null : 3 * (requests / 1e6),
        ),
      },
    ],
  };
}

function growth(): GrowthOutlook {
  const requestsPerMonth = Array.from(
    { length: 37 },
    (_, month) => 10_000_000 * 1.04 ** month,
  );
  return {
    percentPerMonth: 4,
    requestsPerMonth,
    series: [
      {
        platform: 'lambda',
        optionId: lambdaOption.id,
        monthlyUsd: requestsPerMonth.map(requests => 3 * (requests / 1e6)),
      },
      {
        platform: 'fargate',
        optionId: fargateOption.id,
        monthlyUsd: requestsPerMonth.map(requests => 40 + requests / 1e6),
      },
    ],
    flip: {
      month: 18,
      requestsPerMonth: 20_258_165,
      from: 'lambda',
      to: 'fargate',
    },
  };
}

const tornado: Tornado = {
  gapUsd: 9.4,
  bars: [
    {
      field: 'performance.durationMs.p99',
      assumed: true,
      unit: 'ms',
      low: { value: 160, gapUsd: -4.2, platform: 'lambda' },
      high: { value: 800, gapUsd: 31, platform: 'fargate' },
      swingUsd: 35.2,
      flips: true,
    },
    {
      field: 'traffic.shape',
      assumed: true,
      low: { value: 'steady', gapUsd: 6.1, platform: 'fargate' },
      high: { value: 'business-hours', gapUsd: 9.4, platform: 'fargate' },
      swingUsd: 3.3,
      flips: false,
    },
  ],
};

/** An answer with everything that charts are drawn from. */
export function withOutlook(
  overrides: Partial<Recommendation> = {},
): Recommendation {
  return aRecommendation({
    breakEven: [
      { requestsPerMonth: 20_000_000, from: 'lambda', to: 'fargate' },
    ],
    costCurves: curves(),
    growth: growth(),
    tornado,
    ...overrides,
  });
}
