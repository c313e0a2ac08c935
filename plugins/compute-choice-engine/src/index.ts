/**
 * The decision of Compute Choice: from a workload profile to a recommendation,
 * and from a configuration to what it costs. Pure, the same in browser and Node.
 *
 * @packageDocumentation
 */
export { driftOf } from './drift';
export { estimate } from './estimate';
export type { EstimateContext } from './estimate';
export { limits } from './limits';
export { presets } from './presets';
export { decisionRecord } from './record/decisionRecord';
export type { DecisionRecordOptions } from './record/RecordOptions';
export { preview, recommend } from './recommend';
export type { Preview } from './decision/today';
export type { RecommendContext } from './recommend';
export { recommendSystem } from './system/recommendSystem';
export { ENGINE_VERSION } from './version';
