import {
  ComputeOption,
  Drift,
  DriftDifference,
  Message,
  Platform,
} from '@compute-choice/plugin-compute-choice-common';
import { message } from '../message';
import { CloudFormation } from './CloudFormation';
import { containersDeployed } from './containersDeployed';
import { Deployed, Size } from './Deployed';
import { driftMarkdown } from './driftMarkdown';
import { lambdaDeployed } from './lambdaDeployed';
import { RecommendedSize, recommendedSizes } from './recommendedSizes';

/** Shares are compared in percent. */
const TOLERANCE = 0.005;

const TITLES: Record<Platform, string> = {
  lambda: 'AWS Lambda',
  fargate: 'AWS Fargate',
  'ecs-ec2': 'Amazon ECS on EC2',
};

function isSame(recommended: Size, deployed: Size): boolean {
  return typeof recommended === 'number' && typeof deployed === 'number'
    ? Math.abs(recommended - deployed) < TOLERANCE
    : recommended === deployed;
}

function differenceOf(
  { name, title, unit, value }: RecommendedSize,
  deployed: Size,
): DriftDifference {
  const inUnit = (size: Size) => (unit ? `${size} ${unit}` : `${size}`);
  const params = { title, recommended: inUnit(value) };
  return {
    size: name,
    ...(unit && { unit }),
    recommended: value,
    deployed: deployed ?? null,
    message:
      deployed === undefined
        ? message(
            'drift.missing',
            `${title} is not stated; ${inUnit(value)} is recommended.`,
            params,
          )
        : message(
            'drift.differs',
            `${title} is ${inUnit(deployed)}; ${inUnit(value)} is recommended.`,
            { ...params, deployed: inUnit(deployed) },
          ),
  };
}

function summaryOf(
  option: ComputeOption,
  deployed: Deployed | undefined,
  count: number,
): Message {
  const recommended = TITLES[option.platform];
  if (!deployed) {
    return message(
      'drift.nothing',
      `The template runs nothing; ${recommended} is recommended.`,
      { platform: option.platform },
    );
  }
  if (deployed.platform !== option.platform) {
    return message(
      'drift.platform',
      `The template runs on ${
        TITLES[deployed.platform]
      }; ${recommended} is recommended.`,
      { platform: option.platform, deployed: deployed.platform },
    );
  }
  return count === 0
    ? message(
        'drift.none',
        `The template runs on ${recommended} as it is recommended.`,
        { platform: option.platform },
      )
    : message(
        'drift.sizes',
        `The template runs on ${recommended} as it is recommended, but ${
          count === 1 ? 'one size differs' : `${count} sizes differ`
        }.`,
        { platform: option.platform, count },
      );
}

function deployedBy(template: unknown): Deployed | undefined {
  const parsed = new CloudFormation(template);
  return containersDeployed(parsed) ?? lambdaDeployed(parsed);
}

/** What a template runs on; undefined if it runs nothing. */
export function deployedPlatform(template: unknown): Platform | undefined {
  return deployedBy(template)?.platform;
}

/** Compares what a CloudFormation template deploys with an option. */
export function compareDeployment(
  option: ComputeOption,
  template: unknown,
): Drift {
  const deployed = deployedBy(template);
  const differences =
    deployed?.platform === option.platform
      ? recommendedSizes(option)
          .filter(size => !isSame(size.value, deployed.sizes[size.name]))
          .map(size => differenceOf(size, deployed.sizes[size.name]))
      : [];
  const drift = {
    inSync: deployed?.platform === option.platform && differences.length === 0,
    optionId: option.id,
    platform: option.platform,
    deployedPlatform: deployed?.platform ?? null,
    differences,
    summary: summaryOf(option, deployed, differences.length),
  };
  return { ...drift, markdown: driftMarkdown(drift) };
}
