import {
  Allowance,
  SideItem,
} from '@compute-choice/plugin-compute-choice-common';
import { Charge } from '../prices/Charge';
import { albItemCharges, nlbItemCharges } from './balancerItems';
import { dataOutGbCharges } from './dataOut';
import {
  httpApiCharges,
  restApiCharges,
  webSocketApiCharges,
} from './gateways';
import { logIngestionCharges } from './logs';
import { inWords } from './quantities';
import { statedCharge } from './statedCharge';
import { volumeCharge } from './storage';

const cacheKeys: Readonly<Record<0.5 | 1.6 | 237, string>> = {
  0.5: 'restApi.cacheHour0_5Gb',
  1.6: 'restApi.cacheHour1_6Gb',
  237: 'restApi.cacheHour237Gb',
};

function hourCharge(
  charge: Pick<Charge, 'item' | 'category' | 'priceKey'>,
  hours: number,
  description: string,
): Charge {
  return statedCharge(
    { ...charge, quantity: hours },
    description,
    `${inWords(hours)} h`,
  );
}

function gbCharge(
  charge: Pick<Charge, 'item' | 'category' | 'priceKey'>,
  gb: number,
  description: string,
): Charge {
  return statedCharge(
    { ...charge, quantity: gb },
    description,
    `${inWords(gb)} GB`,
  );
}

/** What applies to an item besides its own numbers. */
export interface SideItemTerms {
  readonly allowances: readonly Allowance[];
  /** GB of the same item that are counted already, for its allowance. */
  readonly countedGb: number;
}

/** Charges of one item that is billed beside the compute. */
export function sideItemCharges(
  item: SideItem,
  { allowances, countedGb }: SideItemTerms,
): Charge[] {
  switch (item.item) {
    case 'alb':
      return albItemCharges(item);
    case 'nlb':
      return nlbItemCharges(item);
    case 'http-api':
      return httpApiCharges(item.requests, item.payloadKb ?? 0);
    case 'rest-api':
      return restApiCharges(item.requests);
    case 'rest-api-cache':
      return [
        hourCharge(
          {
            item: 'rest-api.cache',
            category: 'front-door',
            priceKey: cacheKeys[item.sizeGb],
          },
          item.hours,
          `API Gateway REST API, cache of ${item.sizeGb} GB`,
        ),
      ];
    case 'websocket-api':
      return webSocketApiCharges({
        messagesIn: item.messages,
        messageInKb: 0,
        messagesOut: 0,
        messageOutKb: 0,
        connectionMinutes: item.connectionMinutes,
      });
    case 'nat-gateway':
      return [
        hourCharge(
          {
            item: 'nat-gateway.hours',
            category: 'network',
            priceKey: 'natGateway.hour',
          },
          item.hours,
          'NAT gateway',
        ),
        gbCharge(
          {
            item: 'nat-gateway.gb',
            category: 'network',
            priceKey: 'natGateway.perGb',
          },
          item.gb ?? 0,
          'NAT gateway, data processed',
        ),
      ];
    case 'public-ipv4':
      return [
        hourCharge(
          {
            item: 'public-ipv4',
            category: 'network',
            priceKey: 'publicIpv4.hour',
          },
          item.hours,
          'Public IPv4 address',
        ),
      ];
    case 'logs':
      return [
        ...logIngestionCharges(item.ingestedGb, {
          allowances,
          countedGb,
          formula: () => `${inWords(item.ingestedGb)} GB`,
        }),
        gbCharge(
          {
            item: 'logs.storage',
            category: 'logs',
            priceKey: 'logs.storageGbMonth',
          },
          item.storedGbMonths ?? 0,
          'CloudWatch Logs, storage',
        ),
      ];
    case 'data-out':
      return dataOutGbCharges(item.gb, {
        allowances,
        countedGb,
        formula: () => `${inWords(item.gb)} GB`,
      });
    case 'registry':
      return [
        gbCharge(
          { item: 'registry', category: 'storage', priceKey: 'ecr.gbMonth' },
          item.gbMonths,
          'Container images in the registry',
        ),
      ];
    case 'ebs-gp3':
      return [
        volumeCharge({
          item: 'ebs-gp3',
          gbMonths: item.gbMonths,
          description: 'EBS gp3 volume',
          formula: `${inWords(item.gbMonths)} GB-months`,
        }),
      ];
    case 'efs':
      return [
        gbCharge(
          {
            item: 'efs',
            category: 'storage',
            priceKey: 'efs.standardGbMonth',
          },
          item.gbMonths,
          'EFS file system, Standard',
        ),
      ];
    default:
      return [
        hourCharge(
          {
            item: 'eks.cluster',
            category: 'orchestration',
            priceKey: 'eks.clusterHour',
          },
          item.hours,
          'EKS cluster',
        ),
      ];
  }
}
