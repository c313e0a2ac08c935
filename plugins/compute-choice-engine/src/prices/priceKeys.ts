import { PurchaseModel } from '@compute-choice/plugin-compute-choice-common';

/**
 * Every key of the price book that the engine asks for, with the unit of its
 * price. The unit is needed where a region has no price: its line still says
 * how much of what is used.
 */
export const PRICE_UNITS = {
  'lambda.requestPerMillion': '1M requests',
  'lambda.gbSecondX86': 'GB-second',
  'lambda.gbSecondArm': 'GB-second',
  'lambda.provisionedConcurrencyX86': 'GB-second',
  'lambda.provisionedConcurrencyArm': 'GB-second',
  'lambda.provisionedDurationX86': 'GB-second',
  'lambda.provisionedDurationArm': 'GB-second',
  'lambda.ephemeralStorageGbSecond': 'GB-second',
  'lambda.snapStartCacheGbSecond': 'GB-second',
  'lambda.snapStartRestorePerGb': 'GB',
  'lambda.responseStreamingPerGb': 'GB',
  'lambda.tenantIsolationX86PerGb': 'GB',
  'lambda.tenantIsolationArmPerGb': 'GB',
  'lambda.durableOperationsPerMillion': '1M operations',
  'lambda.durableDataWrittenPerGb': 'GB',
  'lambda.durableDataRetainedGbMonth': 'GB-month',
  'lambda.managedInstancesRequestPerMillion': '1M requests',
  'lambda.esmKafkaEpuHour': 'EPU-hour',
  'lambda.esmSqsEpuHour': 'EPU-hour',
  'lambda.savingsPlan1yX86GbSecond': 'GB-second',
  'lambda.savingsPlan3yX86GbSecond': 'GB-second',
  'lambda.savingsPlan1yArmGbSecond': 'GB-second',
  'lambda.savingsPlan3yArmGbSecond': 'GB-second',
  'lambda.savingsPlan1yProvisionedConcurrencyX86': 'GB-second',
  'lambda.savingsPlan1yProvisionedDurationX86': 'GB-second',
  'fargate.linuxX86VcpuHour': 'vCPU-hour',
  'fargate.linuxX86GbHour': 'GB-hour',
  'fargate.linuxArmVcpuHour': 'vCPU-hour',
  'fargate.linuxArmGbHour': 'GB-hour',
  'fargate.windowsVcpuHour': 'vCPU-hour',
  'fargate.windowsGbHour': 'GB-hour',
  'fargate.windowsOsFeeVcpuHour': 'vCPU-hour',
  'fargate.ephemeralGbHour': 'GB-hour',
  'fargate.spotX86VcpuHour': 'vCPU-hour',
  'fargate.spotX86GbHour': 'GB-hour',
  'fargate.spotArmVcpuHour': 'vCPU-hour',
  'fargate.spotArmGbHour': 'GB-hour',
  'fargate.savingsPlan1yX86VcpuHour': 'vCPU-hour',
  'fargate.savingsPlan1yX86GbHour': 'GB-hour',
  'fargate.savingsPlan1yArmVcpuHour': 'vCPU-hour',
  'fargate.savingsPlan1yArmGbHour': 'GB-hour',
  'fargate.savingsPlan3yX86VcpuHour': 'vCPU-hour',
  'fargate.savingsPlan3yX86GbHour': 'GB-hour',
  'fargate.savingsPlan3yArmVcpuHour': 'vCPU-hour',
  'fargate.savingsPlan3yArmGbHour': 'GB-hour',
  'ec2.windowsLicenceVcpuHour': 'vCPU-hour',
  'alb.hour': 'hour',
  'alb.lcuHour': 'LCU-hour',
  'alb.trustStoreHour': 'hour',
  'nlb.hour': 'hour',
  'nlb.nlcuHour': 'NLCU-hour',
  'natGateway.hour': 'hour',
  'natGateway.perGb': 'GB',
  'httpApi.perMillion': '1M requests',
  'restApi.perMillion': '1M requests',
  'restApi.cacheHour0_5Gb': 'hour',
  'restApi.cacheHour1_6Gb': 'hour',
  'restApi.cacheHour237Gb': 'hour',
  'webSocketApi.perMillionMessages': '1M messages',
  'webSocketApi.perMillionConnectionMinutes': '1M connection-minutes',
  'logs.ingestPerGb': 'GB',
  'logs.storageGbMonth': 'GB-month',
  'ebsGp3.gbMonth': 'GB-month',
  'ecr.gbMonth': 'GB-month',
  'efs.standardGbMonth': 'GB-month',
  'publicIpv4.hour': 'hour',
  'eks.clusterHour': 'hour',
  'dataTransfer.outInternetPerGb': 'GB',
  'vpcEndpoint.hour': 'hour',
  'rdsProxy.vcpuHour': 'vCPU-hour',
  'stepFunctions.perMillionTransitions': '1M transitions',
  'sqs.perMillionRequests': '1M requests',
  'eventBridge.perMillionEvents': '1M events',
  'xray.perMillionTraces': '1M traces',
  'containerInsights.serviceMonth': 'service-month',
} as const;

/** A key of the price book that the engine asks for. */
export type PriceKey = keyof typeof PRICE_UNITS;

/** True if the engine asks the price book for this key. */
export function isPriceKey(key: string): key is PriceKey {
  return Object.hasOwn(PRICE_UNITS, key);
}

/** The fees that AWS takes for running instances on the customer's behalf. */
export type InstanceFee = 'lambda-fee' | 'ecs-fee';

/** Keys of an instance type, by what is paid for. */
type InstanceKeys = Map<PurchaseModel | InstanceFee, string>;

/** By instance type: joining a key takes longer than looking its price up. */
const instanceKeys = new Map<string, InstanceKeys>();

function instanceKey(
  instanceType: string,
  paidFor: PurchaseModel | InstanceFee,
): string {
  let keys = instanceKeys.get(instanceType);
  if (!keys) {
    keys = new Map();
    instanceKeys.set(instanceType, keys);
  }
  let key = keys.get(paidFor);
  if (key === undefined) {
    key = `instance.${instanceType}.${paidFor}`;
    keys.set(paidFor, key);
  }
  return key;
}

/**
 * Key under which a PriceReader knows the hour of an instance type.
 *
 * @param instanceType - One of the instance catalog: each is remembered.
 */
export function instancePriceKey(
  instanceType: string,
  purchase: PurchaseModel,
): string {
  return instanceKey(instanceType, purchase);
}

/**
 * Key under which a PriceReader knows the management fee of an instance hour.
 *
 * @param instanceType - One of the instance catalog: each is remembered.
 */
export function instanceFeeKey(instanceType: string, fee: InstanceFee): string {
  return instanceKey(instanceType, fee);
}

/** Unit of the price behind any key, priced in the region or not. */
export function unitOf(key: string): string {
  return isPriceKey(key) ? PRICE_UNITS[key] : 'instance-hour';
}
