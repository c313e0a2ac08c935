import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  MetricAttributes,
  MetricOptions,
  MetricsService,
  metricsServiceRef,
  MetricsServiceObservableCallback,
} from '@backstage/backend-plugin-api/alpha';

/** One measured value. */
export interface Measurement {
  name: string;
  value: number;
  attributes: MetricAttributes;
}

/** An instrument, as the documentation describes it. */
export interface Instrument {
  name: string;
  unit?: string;
}

/** Keeps what a backend measures, instead of sending it anywhere. */
export function createMetricsRecorder() {
  const instruments: Instrument[] = [];
  const measurements: Measurement[] = [];
  const callbacks = new Map<string, Set<MetricsServiceObservableCallback>>();

  const keep =
    (name: string) =>
    (value: number, attributes: MetricAttributes = {}) =>
      void measurements.push({ name, value, attributes });
  const create = (name: string, options?: MetricOptions) => {
    instruments.push({ name, unit: options?.unit });
    return { add: keep(name), record: keep(name) };
  };
  const createObservable = (name: string, options?: MetricOptions) => {
    instruments.push({ name, unit: options?.unit });
    const added = new Set<MetricsServiceObservableCallback>();
    callbacks.set(name, added);
    return {
      addCallback: (callback: MetricsServiceObservableCallback) =>
        void added.add(callback),
      removeCallback: (callback: MetricsServiceObservableCallback) =>
        void added.delete(callback),
    };
  };
  const service: MetricsService = {
    createCounter: create,
    createUpDownCounter: create,
    createHistogram: create,
    createGauge: create,
    createObservableCounter: createObservable,
    createObservableUpDownCounter: createObservable,
    createObservableGauge: createObservable,
  };

  return {
    instruments,
    service,
    /** What was measured under a name since the start. */
    of: (name: string) => measurements.filter(one => one.name === name),
    /** What is observed under a name now, as an exporter would ask for it. */
    async observe(name: string): Promise<Measurement[]> {
      const observed: Measurement[] = [];
      for (const callback of callbacks.get(name) ?? []) {
        await callback({
          observe: (value, attributes = {}) =>
            void observed.push({ name, value, attributes }),
        });
      }
      return observed;
    },
    factory: createServiceFactory({
      service: metricsServiceRef,
      deps: {},
      factory: () => service,
    }),
  };
}
