import { ComputeChoiceApi } from '@compute-choice/plugin-compute-choice-common';
import { createApiRef } from '@backstage/frontend-plugin-api';

/**
 * The Compute Choice backend, as components see it.
 *
 * @public
 */
export const computeChoiceApiRef = createApiRef<ComputeChoiceApi>().with({
  id: 'plugin.compute-choice.service',
  pluginId: 'compute-choice',
});
