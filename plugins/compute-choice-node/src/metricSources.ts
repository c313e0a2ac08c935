import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { Measurement } from '@compute-choice/plugin-compute-choice-common';

/**
 * Measures how a service behaves, for example from its monitoring.
 *
 * @public
 */
export interface ComputeChoiceMetricSource {
  /** Stable name, shown with what was measured. */
  id: string;
  /**
   * What was measured of an entity; an empty list if the source does not know
   * it.
   *
   * @param entityRef - Entity reference in lower case.
   */
  measure(
    entityRef: string,
    options: { signal: AbortSignal },
  ): Promise<Measurement[]>;
}

/**
 * Takes metric sources.
 *
 * @public
 */
export interface ComputeChoiceMetricSourcesExtensionPoint {
  /**
   * Adds sources that measure entities.
   *
   * @throws Error if there is a source with the same id already.
   */
  addMetricSources(
    ...sources: Array<ComputeChoiceMetricSource | ComputeChoiceMetricSource[]>
  ): void;
}

/**
 * Where a module adds sources of measurements.
 *
 * @public
 */
export const computeChoiceMetricSourcesExtensionPoint =
  createExtensionPoint<ComputeChoiceMetricSourcesExtensionPoint>({
    id: 'compute-choice.metric-sources',
  });
