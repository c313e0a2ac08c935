import { createComputeChoicePlugin } from './createComputeChoicePlugin';
import { embedded } from './embedded';
import { WorkerEvaluator } from './evaluation/WorkerEvaluator';

/**
 * The backend plugin, with the embedded engine and price books.
 *
 * @public
 */
export const computeChoicePlugin = createComputeChoicePlugin({
  ...embedded,
  createEvaluator: () => new WorkerEvaluator(),
});
