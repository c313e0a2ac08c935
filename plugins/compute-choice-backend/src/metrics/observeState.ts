import { LifecycleService } from '@backstage/backend-plugin-api';
import {
  MetricOptions,
  MetricsService,
  MetricsServiceObservableCallback,
} from '@backstage/backend-plugin-api/alpha';
import { ReevaluationRuns } from '../reevaluation/ReevaluationRuns';
import { PriceBookService } from '../service/PriceBookService';

/** Tells, whenever metrics are collected, how far behind the plugin is. */
export function observeState(options: {
  lifecycle: LifecycleService;
  metrics: MetricsService;
  priceBooks: PriceBookService;
  runs: ReevaluationRuns;
}): void {
  const { lifecycle, metrics, priceBooks, runs } = options;

  function observe(
    name: string,
    gaugeOptions: MetricOptions,
    callback: MetricsServiceObservableCallback,
  ): void {
    const gauge = metrics.createObservableGauge(name, gaugeOptions);
    gauge.addCallback(callback);
    // Nothing can be asked any more once the database is closed.
    lifecycle.addShutdownHook(() => gauge.removeCallback(callback));
  }

  observe(
    'compute_choice.reevaluation.lag',
    {
      description: 'Time since all recommendations were last up to date',
      unit: 's',
    },
    async result => {
      const { lagSeconds } = await runs.backlog();
      if (lagSeconds !== undefined) {
        result.observe(lagSeconds);
      }
    },
  );
  observe(
    'compute_choice.reevaluation.waiting',
    {
      description: 'Profiles that the re-evaluation has still to evaluate',
      unit: '{profile}',
    },
    async result => result.observe((await runs.backlog()).waiting),
  );
  observe(
    'compute_choice.price_book.age',
    {
      description: 'Age of the newest price in the price book of a region',
      unit: 'd',
    },
    async result => {
      for (const { region, ageDays } of await priceBooks.ages()) {
        result.observe(ageDays, { 'cloud.region': region });
      }
    },
  );
}
