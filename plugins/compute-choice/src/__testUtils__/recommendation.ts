import { Recommendation } from '@compute-choice/plugin-compute-choice-common';
import {
  ec2Option,
  excludedLambda,
  fargateOption,
  fargateX86,
  lambdaOption,
  text,
} from './options';

/** A whole answer, for tests of what screens do with one. */
export function aRecommendation(
  overrides: Partial<Recommendation> = {},
): Recommendation {
  return {
    verdict: {
      status: 'recommended',
      platform: 'fargate',
      optionId: fargateOption.id,
      summary: text('verdict.recommended', 'Run it on AWS Fargate.'),
    },
    options: [fargateOption, lambdaOption, ec2Option, fargateX86],
    cheapestOptionId: fargateOption.id,
    runnerUpOptionId: lambdaOption.id,
    runnerUpDifference: {
      monthlyUsd: 9.4,
      message: text('difference', 'Lambda costs a little more.'),
    },
    reasons: [
      'Steady traffic keeps the tasks busy.',
      'The team knows containers.',
      'No cold starts.',
      'A fourth reason that the card leaves out.',
    ].map((words, index) => ({
      kind: 'for' as const,
      message: text(`reason.${index}`, words),
    })),
    confidence: {
      level: 'high',
      share: 0.93,
      samples: 1000,
      seed: 1,
      expectedRegretUsd: 0.4,
    },
    nextQuestion: {
      field: 'performance.durationMs.p99',
      question: text('question', 'How long do the slowest requests take?'),
      flipShare: 0.05,
    },
    assumptions: [
      {
        field: 'performance.durationMs.p99',
        value: 320,
        range: [160, 800],
        unit: 'ms',
        why: text('assumption.p99', 'Four times the mean.'),
      },
      {
        field: 'traffic.shape',
        value: 'business-hours',
        alternatives: [{ value: 'steady', probability: 0.4 }],
        why: text('assumption.shape', 'Usual for an API.'),
      },
    ],
    breakEven: [],
    demand: {
      hourlyRequestsPerSecond: Array.from({ length: 168 }, () => 11.4),
      requestsPerMonth: 30_000_000,
      meanRequestsPerSecond: 11.4,
      peakRequestsPerSecond: 68,
      burstInsideHour: 2,
    },
    provenance: {
      engine: '0.1.0',
      priceBook: { id: 'book', region: 'eu-west-1', date: '2026-11-20' },
      limitsDate: '2026-11-18',
      policy: 'default',
    },
    ...overrides,
  };
}

/** Two platforms that are too close to call. */
export const tiedRecommendation = aRecommendation({
  verdict: {
    status: 'tie',
    platform: 'lambda',
    optionId: lambdaOption.id,
    tiedPlatforms: ['lambda', 'fargate'],
    summary: text('verdict.tie', 'AWS Lambda and AWS Fargate are tied.'),
  },
  options: [lambdaOption, fargateOption, ec2Option],
  cheapestOptionId: fargateOption.id,
  runnerUpOptionId: fargateOption.id,
});

/** No platform wins often enough, and one has no price. */
export const undecidedRecommendation = aRecommendation({
  verdict: {
    status: 'undecided',
    summary: text('verdict.undecided', 'No platform wins half of the samples.'),
  },
  options: [
    lambdaOption,
    fargateOption,
    { ...ec2Option, priced: false, monthlyUsd: undefined, unpriced: ['gpu'] },
  ],
  cheapestOptionId: lambdaOption.id,
  runnerUpOptionId: null,
  runnerUpDifference: undefined,
  confidence: {
    level: 'low',
    share: 0.44,
    samples: 1000,
    seed: 1,
    expectedRegretUsd: 12,
  },
});

/** A platform that a limit excludes. */
export const excludedRecommendation = aRecommendation({
  options: [fargateOption, ec2Option, excludedLambda],
  runnerUpOptionId: ec2Option.id,
});
