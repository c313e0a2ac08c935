import {
  CostEstimate,
  EstimateRequest,
  LimitList,
  Policy,
  Preset,
  PriceBook,
  Recommendation,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import type { DecisionRecordOptions } from '@compute-choice/plugin-compute-choice-engine';

/** What the engine is given besides the question. */
export interface EngineContext {
  prices: PriceBook;
  policy: Policy;
}

/** The decision, as the services need it. */
export interface Engine {
  version: string;
  limits: LimitList;
  presets: Preset[];
  recommend(profile: WorkloadProfile, context: EngineContext): Recommendation;
  decisionRecord(
    recommendation: Recommendation,
    profile: WorkloadProfile,
    options: DecisionRecordOptions,
  ): string;
  estimate(request: EstimateRequest, context: EngineContext): CostEstimate;
}
