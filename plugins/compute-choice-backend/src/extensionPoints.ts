import { BackendPluginRegistrationPoints } from '@backstage/backend-plugin-api';
import {
  ComputeChoiceMetricSource,
  computeChoiceMetricSourcesExtensionPoint,
  ComputeChoicePriceSource,
  computeChoicePriceSourcesExtensionPoint,
  ComputeChoiceRule,
  computeChoiceRulesExtensionPoint,
  computeChoiceSeedsExtensionPoint,
} from '@compute-choice/plugin-compute-choice-node';
import { Registry } from './Registry';
import { Seeds } from './service/seedProfiles';

/** Lets modules hand things over, and collects what they hand over. */
export function registerExtensionPoints(env: BackendPluginRegistrationPoints) {
  const seeds = new Seeds();
  env.registerExtensionPoint(computeChoiceSeedsExtensionPoint, {
    addSeeds: (...added) => added.flat().forEach(seed => seeds.add(seed)),
  });
  const rules = new Registry<ComputeChoiceRule>('rule');
  env.registerExtensionPoint(computeChoiceRulesExtensionPoint, {
    addRules: (...added) => rules.add(added),
  });
  const priceSources = new Registry<ComputeChoicePriceSource>('price source');
  env.registerExtensionPoint(computeChoicePriceSourcesExtensionPoint, {
    addPriceSources: (...added) => priceSources.add(added),
  });
  const metricSources = new Registry<ComputeChoiceMetricSource>(
    'metric source',
  );
  env.registerExtensionPoint(computeChoiceMetricSourcesExtensionPoint, {
    addMetricSources: (...added) => metricSources.add(added),
  });
  return { seeds, rules, priceSources, metricSources };
}
