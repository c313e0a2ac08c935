import {
  Configuration,
  Usage,
} from '@compute-choice/plugin-compute-choice-common';
import { Charge } from '../../prices/Charge';
import { EngineContext } from '../PlatformModule';
import { estimateFunction } from './estimateFunction';
import { estimateManagedInstances } from './managedInstances/estimate';

/**
 * Charges of a function that somebody has.
 *
 * @throws InvalidInputError if the usage does not fit the configuration.
 */
export function estimateLambda(
  configuration: Configuration,
  usage: Usage,
  context: EngineContext,
): Charge[] {
  switch (configuration.platform) {
    case 'lambda':
      return estimateFunction(configuration, usage, context);
    case 'lambda-managed-instances':
      return estimateManagedInstances(configuration, usage, context);
    default:
      return [];
  }
}
