import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  ComputeChoiceMetricSource,
  computeChoiceMetricSourcesExtensionPoint,
} from '@compute-choice/plugin-compute-choice-node';

/** Stands for a monitoring system that is asked over HTTP. */
const monitoring: ComputeChoiceMetricSource = {
  id: 'monitoring',
  async measure(entityRef) {
    return entityRef === 'component:default/service-0'
      ? [
          {
            field: 'performance.durationMs.p99',
            value: 412,
            from: '2026-11-01T00:00:00Z',
            to: '2026-11-08T00:00:00Z',
          },
        ]
      : [];
  },
};

const outOfOrder: ComputeChoiceMetricSource = {
  id: 'out-of-order',
  async measure() {
    throw new Error('connect ECONNREFUSED');
  },
};

/** Adds sources of measurements, of which one is out of order. */
export const metricSourceModule = createBackendModule({
  pluginId: 'compute-choice',
  moduleId: 'example-metric-source',
  register(reg) {
    reg.registerInit({
      deps: { metrics: computeChoiceMetricSourcesExtensionPoint },
      async init({ metrics }) {
        metrics.addMetricSources(monitoring, outOfOrder);
      },
    });
  },
});
