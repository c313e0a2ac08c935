import { createComputeChoicePlugin } from './createComputeChoicePlugin';
import { embedded } from './embedded';

/**
 * The backend plugin, with the embedded engine and price books.
 *
 * @public
 */
export const computeChoicePlugin = createComputeChoicePlugin(embedded);
