import { message } from '../../message';
import { Consideration } from './Consideration';

/** Judgement: how much of the work moves to another platform as it is. */
const FUNCTION_FROM_ZIP = 0.5;
const FUNCTION_FROM_IMAGE = 0.65;

/**
 * How easily the service moves elsewhere later. Messages:
 * `consideration.portability.container`, `.function`.
 */
export const portability: Consideration = {
  area: 'portability',
  value: ({ variant }, { workload }) => {
    if (variant.platform !== 'lambda') {
      return 1;
    }
    return workload.packaging === 'image'
      ? FUNCTION_FROM_IMAGE
      : FUNCTION_FROM_ZIP;
  },
  why: ({ variant }) =>
    variant.platform === 'lambda'
      ? message(
          'consideration.portability.function',
          'The handler and its events are written for Lambda.',
        )
      : message(
          'consideration.portability.container',
          'The image runs wherever containers run.',
        ),
};
