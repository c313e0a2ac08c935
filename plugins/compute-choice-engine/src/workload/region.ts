import {
  InvalidInputError,
  Policy,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';

function invalidRegion(message: string, expected: string): InvalidInputError {
  return new InvalidInputError('workload profile', [
    { path: 'operations.region', message, expected },
  ]);
}

/**
 * The region that a profile is decided for: the stated one, or the policy's
 * default.
 *
 * @param pricedRegion - Region of the price book at hand.
 * @throws InvalidInputError if there is none, or if it is not allowed or not
 * the priced one.
 */
export function regionOf(
  { operations }: WorkloadProfile,
  policy: Policy,
  pricedRegion: string,
): string {
  const region = operations?.region ?? policy.defaultRegion;
  const allowed = policy.regions;
  const valid = allowed
    ? `one of ${allowed.join(', ')}`
    : 'an AWS region code such as eu-west-1';
  if (region === undefined) {
    throw invalidRegion(
      'State the region: the policy sets no default region',
      valid,
    );
  }
  if (allowed && !allowed.includes(region)) {
    throw invalidRegion(`The policy does not allow ${region}`, valid);
  }
  if (region !== pricedRegion) {
    throw invalidRegion(
      `${region} is not the region of the price book`,
      pricedRegion,
    );
  }
  return region;
}
