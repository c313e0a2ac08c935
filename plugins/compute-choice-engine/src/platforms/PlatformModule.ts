import {
  Architecture,
  Configuration,
  Constraint,
  Message,
  OperatingSystem,
  Platform,
  Policy,
  PurchaseModel,
  Sizing,
  Usage,
} from '@compute-choice/plugin-compute-choice-common';
import { InstanceCatalog } from '../prices/InstanceCatalog';
import { PriceReader } from '../prices/PriceReader';
import { Charge } from '../prices/Charge';
import { Workload } from '../workload/Workload';

/** What every part of the engine works with. */
export interface EngineContext {
  readonly prices: PriceReader;
  /** Instance types that are priced in the region. */
  readonly instances: InstanceCatalog;
  readonly policy: Policy;
}

/** A way to run on a platform that is sized and priced on its own. */
export interface Variant {
  /** Unique over all platforms, for example `fargate/ecs/arm64/on-demand`. */
  readonly id: string;
  readonly platform: Platform;
  /** What the platform itself tells apart, for example `managed-instances`. */
  readonly flavour: string;
  readonly architecture: Architecture;
  readonly os: OperatingSystem;
  readonly purchase: PurchaseModel;
}

/** A variant with the size that the workload needs. */
export interface SizedVariant {
  readonly sizing: Sizing;
  /** Everything that is paid for, side costs included. */
  readonly charges: readonly Charge[];
  /** 99th percentile of the response time in ms; undefined where none is known. */
  readonly p99Ms?: number;
  /** Seconds until capacity for a doubled load is there. */
  readonly secondsToDouble: number;
}

/** Either a size, or the rules why there is none. */
export type SizingResult =
  | { readonly sized: SizedVariant; readonly excluded?: undefined }
  | { readonly sized?: undefined; readonly excluded: readonly Constraint[] };

/**
 * How the cost of a variant follows the traffic, in numbers only. Scaled
 * workloads differ from one another in their traffic alone.
 */
export interface CostCurve {
  /** Charges whose quantities grow in proportion to the traffic, or not at all. */
  proportional(scaled: Workload): readonly Charge[];
  /** Everything else; undefined where the variant is excluded. */
  rest(scaled: Workload): CostCurvePoint | undefined;
  /**
   * USD per month that everything else costs at least; given where it takes much
   * less time than the rest itself.
   */
  leastRestUsd?(scaled: Workload): number;
}

/** A point of a cost curve, what is proportional left out. */
export interface CostCurvePoint {
  readonly usd: number;
  /** To be added: what is still to be priced. */
  readonly charges?: readonly Charge[];
  /** Where the cost takes its next step: a factor on this traffic, if known. */
  readonly nextStep?: number;
}

/**
 * A compute platform. A new one is a new folder that implements this and is
 * added to the list in `platforms/index.ts`; nothing else changes.
 */
export interface PlatformModule {
  readonly id: Platform;
  /** The variants that the workload, the policy and the platform allow at all. */
  variants(workload: Workload, context: EngineContext): readonly Variant[];
  /** Rules that exclude a variant before it is sized; empty if none does. */
  constraints(
    workload: Workload,
    variant: Variant,
    context: EngineContext,
  ): readonly Constraint[];
  /** Sizes and charges a variant; called only if no constraint excludes it. */
  size(
    workload: Workload,
    variant: Variant,
    context: EngineContext,
  ): SizingResult;
  /**
   * A shorter way to what a variant costs at many volumes than sizing it at each
   * of them; undefined where there is none.
   */
  costCurve?(
    workload: Workload,
    variant: Variant,
    context: EngineContext,
  ): CostCurve | undefined;
  /** The option in words, for example "0.5 vCPU / 1 GB, arm64, On-Demand". */
  title(variant: Variant, sizing?: Sizing): Message;
  /** What to watch out for with this size; does not exclude. */
  warnings(
    workload: Workload,
    variant: Variant,
    sized: SizedVariant,
    context: EngineContext,
  ): readonly Message[];
  /**
   * Charges of a configuration that somebody has.
   *
   * @throws InvalidInputError if the usage does not fit the configuration.
   */
  estimate(
    configuration: Configuration,
    usage: Usage,
    context: EngineContext,
  ): readonly Charge[];
}
