import {
  Configuration,
  InvalidInputError,
  Issue,
  Usage,
} from '@compute-choice/plugin-compute-choice-common';
import { limit } from '../../../limits';
import { Charge } from '../../../prices/Charge';
import { InstanceType } from '../../../prices/InstanceCatalog';
import { instanceFeeKey, instancePriceKey } from '../../../prices/priceKeys';
import { inWords, millions } from '../../../sidecosts/quantities';
import { PURCHASE_NAMES } from '../../containers/purchaseModels';
import { EngineContext } from '../../PlatformModule';
import { runsFunctions } from './instanceTypes';

/** Managed Instances as somebody has configured them. */
export type ManagedInstancesConfiguration = Extract<
  Configuration,
  { platform: 'lambda-managed-instances' }
>;

const FIELDS: ReadonlyArray<keyof Usage> = ['requests', 'instanceHours'];

function usageIssues(usage: Usage): Issue[] {
  const stated = Object.keys(usage) as Array<keyof Usage>;
  return [
    ...FIELDS.filter(field => usage[field] === undefined).map(field => ({
      path: `usage.${field}`,
      message: 'State the usage of Lambda Managed Instances',
    })),
    ...stated
      .filter(field => usage[field] !== undefined && !FIELDS.includes(field))
      .map(field => ({
        path: `usage.${field}`,
        message: 'Does not apply to Lambda Managed Instances',
        expected: FIELDS.join(' and '),
      })),
  ];
}

function typeIssues(type: InstanceType | undefined): Issue[] {
  return type && runsFunctions(type)
    ? []
    : [
        {
          path: 'configuration.instanceType',
          message: type
            ? `Lambda Managed Instances do not run on ${type.type}`
            : 'The region has no price for this instance type',
          expected: String(limit('lambdaManagedInstances.families').value),
        },
      ];
}

/**
 * Charges of Lambda Managed Instances: requests, instances, and the fee, which
 * is a share of On-Demand whatever the instances cost.
 *
 * @throws InvalidInputError if the usage does not fit.
 */
export function estimateManagedInstances(
  { instanceType, purchase }: ManagedInstancesConfiguration,
  usage: Usage,
  { instances }: EngineContext,
): Charge[] {
  const issues = [
    ...typeIssues(instances.get(instanceType)),
    ...usageIssues(usage),
  ];
  if (issues.length > 0) {
    throw new InvalidInputError('estimate', issues);
  }
  const { requests = 0, instanceHours = 0 } = usage;
  const hours = () => `${inWords(instanceHours)} instance-hours`;
  return [
    {
      item: 'lambda.managed-instances.requests',
      category: 'requests',
      priceKey: 'lambda.managedInstancesRequestPerMillion',
      quantity: millions(requests),
      description: () => 'Lambda Managed Instances, requests',
      formula: () => `${inWords(requests)} invocations`,
    },
    {
      item: 'lambda.managed-instances.instance',
      category: 'compute',
      priceKey: instancePriceKey(instanceType, purchase),
      quantity: instanceHours,
      description: () =>
        `${instanceType} instances, ${PURCHASE_NAMES[purchase]}`,
      formula: hours,
    },
    {
      item: 'lambda.managed-instances.fee',
      category: 'compute',
      priceKey: instanceFeeKey(instanceType, 'lambda-fee'),
      quantity: instanceHours,
      description: () =>
        'Lambda Managed Instances, management fee (a share of On-Demand)',
      formula: hours,
    },
  ];
}
