import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { NotAllowedError, toError } from '@backstage/errors';
import { InvalidInputError } from '@compute-choice/plugin-compute-choice-common';
import { CallerCredentials } from '../service/principal';

/** @throws NotAllowedError if it is neither a user nor a service. */
export function callerOf(credentials: BackstageCredentials): CallerCredentials {
  const { type } = credentials.principal as { type?: string };
  if (type !== 'user' && type !== 'service') {
    throw new NotAllowedError('Only users and services may do this');
  }
  return credentials as CallerCredentials;
}

/**
 * The full entity reference of an input, in lower case.
 *
 * @throws InvalidInputError if it is none.
 */
export function entityRefIn(input: { entityRef: string }): string {
  try {
    return stringifyEntityRef(parseEntityRef(input.entityRef));
  } catch (error) {
    throw new InvalidInputError('input', [
      {
        path: 'entityRef',
        message: toError(error).message,
        expected: 'for example component:default/orders-api',
      },
    ]);
  }
}
