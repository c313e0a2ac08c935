import { Copies } from '@compute-choice/plugin-compute-choice-common';
import { Workload } from '../../workload/Workload';

/**
 * What the non-production copies cost while nobody uses them.
 *
 * @param floorUsd - Cost of an option at zero traffic, in USD per month.
 * @returns Undefined unless the profile states copies.
 */
export function copiesOf(
  { profile }: Workload,
  floorUsd: number,
): Copies | undefined {
  const environments = profile.operations?.environments ?? 0;
  return environments > 0
    ? { environments, monthlyUsd: floorUsd * environments }
    : undefined;
}
