import {
  ComputeOption,
  Drift,
  InvalidInputError,
  Platform,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import { compareDeployment, deployedPlatform } from './compareDeployment';

/** Where the verdict leaves a choice, what is deployed is the choice. */
function platformToCompare(
  { verdict }: Recommendation,
  deployed: Platform | undefined,
): Platform | undefined {
  const isOpen =
    verdict.status === 'undecided' ||
    (deployed && verdict.tiedPlatforms?.includes(deployed));
  return isOpen ? deployed : verdict.platform;
}

function optionOn(
  { verdict, options }: Recommendation,
  platform: Platform,
): ComputeOption | undefined {
  return verdict.platform === platform
    ? options.find(({ id }) => id === verdict.optionId)
    : options.find(
        option =>
          option.platform === platform && option.eligible && option.priced,
      );
}

/**
 * Compares what a CloudFormation template deploys with a recommendation.
 *
 * @param template - The parsed template, for example of `cdk synth`.
 * @param decided - The platform that the team decided for, if it is not the one
 * of the verdict.
 * @throws InvalidInputError if there is nothing to compare with.
 * @public
 */
export function driftOf(
  recommendation: Recommendation,
  template: unknown,
  decided?: Platform,
): Drift {
  const platform =
    decided ?? platformToCompare(recommendation, deployedPlatform(template));
  const option = platform && optionOn(recommendation, platform);
  if (!option) {
    throw new InvalidInputError('template', [
      {
        path: 'template',
        message: platform
          ? `The workload cannot run on ${platform}, so there is no sizing to compare with`
          : `There is no verdict to compare with: ${recommendation.verdict.summary.text}`,
      },
    ]);
  }
  return compareDeployment(option, template);
}
