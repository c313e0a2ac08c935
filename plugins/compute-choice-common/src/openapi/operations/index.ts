import { fleetOperations } from './fleet';
import { Operation } from './operation';
import { profileOperations } from './profiles';
import { recommendationOperations } from './recommendations';
import { referenceOperations } from './reference';
import { transferOperations } from './transfer';

export type { Operation, OperationResponse } from './operation';

/** Every call of the HTTP API, below `/api/compute-choice`. */
export const operations: Operation[] = [
  ...recommendationOperations,
  ...profileOperations,
  ...fleetOperations,
  ...referenceOperations,
  ...transferOperations,
];
