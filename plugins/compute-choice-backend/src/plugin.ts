import { createComputeChoicePlugin } from './createComputeChoicePlugin';
import { embedded } from './embedded';
import { InlineEvaluator } from './evaluation/InlineEvaluator';
import { WorkerEvaluator } from './evaluation/WorkerEvaluator';

/**
 * The backend plugin, with the embedded engine and price books.
 *
 * @public
 */
export const computeChoicePlugin = createComputeChoicePlugin({
  ...embedded,
  createEvaluator: config =>
    config.getOptionalBoolean('computeChoice.workerThread') ?? true
      ? new WorkerEvaluator()
      : new InlineEvaluator(embedded),
});
