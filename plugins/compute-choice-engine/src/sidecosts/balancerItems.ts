import { Issue, SideItem } from '@compute-choice/plugin-compute-choice-common';
import { Charge } from '../prices/Charge';
import { albCapacityUnits, nlbCapacityUnits } from './balancerUnits';
import { inWords } from './quantities';
import { statedCharge } from './statedCharge';

type Alb = Extract<SideItem, { item: 'alb' }>;
type Nlb = Extract<SideItem, { item: 'nlb' }>;

/** What is wrong with the dimensions of a load balancer; empty if nothing. */
export function sideItemIssues(item: SideItem, path: string): Issue[] {
  if (item.item !== 'alb') {
    return [];
  }
  const issues: Issue[] = [];
  const dimensions = [
    'newConnectionsPerSecond',
    'connectionSeconds',
    'processedGbPerHour',
    'requestsPerSecond',
    'rules',
  ] as const;
  const stated = dimensions.filter(name => item[name] !== undefined);
  if (item.lcu !== undefined && stated.length > 0) {
    issues.push({
      path: `${path}.lcu`,
      message: `State either lcu or its dimensions (${stated.join(
        ', ',
      )}), not both`,
    });
  }
  const needs = (
    one: (typeof dimensions)[number],
    other: (typeof dimensions)[number],
  ) => {
    if (item[one] !== undefined && item[other] === undefined) {
      issues.push({
        path: `${path}.${other}`,
        message: `State it together with ${one}`,
      });
    }
  };
  needs('connectionSeconds', 'newConnectionsPerSecond');
  needs('rules', 'requestsPerSecond');
  return issues;
}

function lcuOf(item: Alb): number {
  return (
    item.lcu ??
    albCapacityUnits({
      newConnectionsPerSecond: item.newConnectionsPerSecond ?? 0,
      connectionSeconds: item.connectionSeconds ?? 0,
      gbPerHour: item.processedGbPerHour ?? 0,
      requestsPerSecond: item.requestsPerSecond ?? 0,
      rules: item.rules ?? 0,
      lambdaTargets: item.lambdaTargets ?? false,
    })
  );
}

/** An Application Load Balancer for so many hours. */
export function albItemCharges(item: Alb): Charge[] {
  const { hours, trustStores } = item;
  const lcu = lcuOf(item);
  return [
    statedCharge(
      {
        item: 'alb.hours',
        category: 'front-door',
        priceKey: 'alb.hour',
        quantity: hours,
      },
      'Application Load Balancer',
      `${inWords(hours)} h`,
    ),
    statedCharge(
      {
        item: 'alb.lcu',
        category: 'front-door',
        priceKey: 'alb.lcuHour',
        quantity: lcu * hours,
      },
      'Application Load Balancer, capacity units (LCU)',
      `${inWords(lcu)} LCU × ${inWords(hours)} h`,
    ),
    ...(trustStores
      ? [
          statedCharge(
            {
              item: 'alb.trust-stores',
              category: 'front-door',
              priceKey: 'alb.trustStoreHour',
              quantity: trustStores * hours,
            },
            'Application Load Balancer, trust stores for mutual TLS',
            `${inWords(trustStores)} trust stores × ${inWords(hours)} h`,
          ),
        ]
      : []),
  ];
}

/** A Network Load Balancer for so many hours. */
export function nlbItemCharges({
  hours,
  processedGbPerHour = 0,
}: Nlb): Charge[] {
  const nlcu = nlbCapacityUnits('tcp', {
    newConnectionsPerSecond: 0,
    connectionSeconds: 0,
    gbPerHour: processedGbPerHour,
  });
  return [
    statedCharge(
      {
        item: 'nlb.hours',
        category: 'front-door',
        priceKey: 'nlb.hour',
        quantity: hours,
      },
      'Network Load Balancer',
      `${inWords(hours)} h`,
    ),
    statedCharge(
      {
        item: 'nlb.nlcu',
        category: 'front-door',
        priceKey: 'nlb.nlcuHour',
        quantity: nlcu * hours,
      },
      'Network Load Balancer, capacity units (NLCU)',
      `${inWords(nlcu)} NLCU × ${inWords(hours)} h`,
    ),
  ];
}
