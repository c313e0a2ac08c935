import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  Issue,
  issuesOf,
  Policy,
  policySchema,
} from '@compute-choice/plugin-compute-choice-common';

const KEY = 'computeChoice.policy';

function contradictionsIn(policy: Policy, pricedRegions: string[]): Issue[] {
  const { defaultRegion, regions } = policy;
  const issues: Issue[] = [];
  if (defaultRegion && !pricedRegions.includes(defaultRegion)) {
    issues.push({
      path: 'defaultRegion',
      message: `There are no prices for the region ${defaultRegion}`,
      expected: `one of ${pricedRegions.join(', ')}`,
    });
  }
  if (defaultRegion && regions && !regions.includes(defaultRegion)) {
    issues.push({
      path: 'defaultRegion',
      message: `Must be one of ${KEY}.regions`,
    });
  }
  const names = policy.sharedClusters.map(({ name }) => name);
  names.forEach((name, index) => {
    if (names.indexOf(name) !== index) {
      issues.push({
        path: `sharedClusters.${index}.name`,
        message: `There is another cluster named ${name}`,
      });
    }
  });
  return issues;
}

function toLine({ path, message, expected }: Issue): string {
  const key = path ? `${KEY}.${path}` : KEY;
  return `${key}: ${message}${expected ? ` (expected: ${expected})` : ''}`;
}

/**
 * Reads the policy from app-config and fills in defaults.
 *
 * @throws InputError that names the key of everything that is wrong.
 */
export function readPolicy(
  config: Config,
  options: { pricedRegions: string[] },
): Policy {
  const result = policySchema.safeParse(config.getOptional(KEY) ?? {});
  const issues = result.success
    ? contradictionsIn(result.data, options.pricedRegions)
    : issuesOf(result.error);
  if (!result.success || issues.length > 0) {
    throw new InputError(
      `Invalid configuration: ${issues.map(toLine).join('; ')}`,
    );
  }
  return result.data;
}
