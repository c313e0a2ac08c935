import {
  Issue,
  Policy,
  PriceBook,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { Answer } from './Evaluator';

/** What the worker thread is told. Policies and price books are sent once. */
export type ToWorker =
  | { type: 'policy'; key: number; policy: Policy }
  | { type: 'prices'; key: number; prices: PriceBook }
  | {
      type: 'question';
      id: number;
      profile: WorkloadProfile;
      policyKey: number;
      pricesKey: number;
    };

/** What the worker thread answers. */
export type FromWorker =
  | { id: number; answer: Answer }
  | { id: number; invalid: Issue[] }
  | { id: number; failure: string };
