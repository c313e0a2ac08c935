import {
  MetricsService,
  MetricsServiceCounter,
  MetricsServiceHistogram,
} from '@backstage/backend-plugin-api/alpha';

/** Seconds; from an answer out of memory to a full import. */
const REQUEST_BOUNDARIES_S = [
  0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30,
];
/** Seconds; from a profile without sampling to one that waits behind many. */
const EVALUATION_BOUNDARIES_S = [
  0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30,
];

/** Where the recommendation of an entity came from. */
export type RecommendationSource = 'memory' | 'database' | 'engine';

/** How an evaluation ended; `refused`: something in the profile is wrong. */
export type EvaluationOutcome = 'answered' | 'refused' | 'failed';

/** A call of the HTTP API, with the names of OpenTelemetry. */
export interface RequestAttributes {
  'http.request.method': string;
  /** As the API describes it, without the names of entities. */
  'http.route': string;
  'http.response.status_code'?: number;
  'error.type'?: string;
  /** OpenTelemetry takes any attribute. */
  [name: string]: string | number | undefined;
}

/** What the plugin counts and measures while it works. */
export interface Instruments {
  requestDuration: MetricsServiceHistogram<RequestAttributes>;
  evaluationDuration: MetricsServiceHistogram<{ outcome: EvaluationOutcome }>;
  recommendationReads: MetricsServiceCounter<{ source: RecommendationSource }>;
}

/** Registers what is counted and measured. */
export function createInstruments(metrics: MetricsService): Instruments {
  return {
    requestDuration: metrics.createHistogram(
      'compute_choice.request.duration',
      {
        description: 'How long calls of the HTTP API take',
        unit: 's',
        advice: { explicitBucketBoundaries: REQUEST_BOUNDARIES_S },
      },
    ),
    evaluationDuration: metrics.createHistogram(
      'compute_choice.evaluation.duration',
      {
        description:
          'How long the evaluation of a profile takes, with its wait for the thread',
        unit: 's',
        advice: { explicitBucketBoundaries: EVALUATION_BOUNDARIES_S },
      },
    ),
    recommendationReads: metrics.createCounter(
      'compute_choice.recommendation.reads',
      {
        description: 'Recommendations of entities, by where they came from',
        unit: '{recommendation}',
      },
    ),
  };
}
