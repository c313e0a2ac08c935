import { limitNumber } from '../../../limits';
import { meanMsOn, p99MsOn } from '../../../demand/durations';
import { Charge } from '../../../prices/Charge';
import { InstanceType } from '../../../prices/InstanceCatalog';
import { instanceFeeKey, instancePriceKey } from '../../../prices/priceKeys';
import { inWords, millions } from '../../../sidecosts/quantities';
import { Workload } from '../../../workload/Workload';
import {
  ContainerLoad,
  PerLevel,
  containerLoad,
} from '../../containers/ContainerLoad';
import { exclusion } from '../../containers/exclusion';
import {
  PurchaseSplit,
  allOnDemand,
  savingsPlanBase,
} from '../../containers/purchase';
import { ceilTolerant, sumOfProducts } from '../../containers/taskCount';
import { unitUsd } from '../../containers/unitUsd';
import { EngineContext, SizingResult, Variant } from '../../PlatformModule';
import { FrontDoor, frontDoorFor } from '../frontDoor';
import { scratchGb } from '../use';
import { sideCharges } from '../sideCharges';
import { tooSlowForTarget } from '../unreachable';
import { runsFunctions } from './instanceTypes';

const MIN_HOSTS = limitNumber('lambdaManagedInstances.minEnvironments');
const MAX_ENVIRONMENT_GB = limitNumber('lambdaManagedInstances.memoryMaxGb');
const MIN_GENERATION = 6;

/** Seconds until capacity for a doubled load is there. */
const SECONDS_TO_DOUBLE = 300;

/** Hosts of one instance type at each level of the demand. */
interface Fleet {
  readonly type: InstanceType;
  readonly hosts: PerLevel;
  readonly hostHours: number;
  readonly usd: number;
}

function isOffered(type: InstanceType, { architecture }: Variant): boolean {
  return (
    type.architecture === architecture &&
    type.generation >= MIN_GENERATION &&
    runsFunctions(type) &&
    !type.flex
  );
}

/**
 * Hosts for each level: CPU at the target utilisation, room for the requests in
 * flight, and never fewer than one in each of three zones.
 */
function countHosts(load: ContainerLoad, type: InstanceType): PerLevel {
  const { workload, ratePerSecond } = load;
  const hostsPerRate = Math.max(
    workload.cpuMs / 1000 / (workload.targetUtilization * type.vcpu),
    workload.meanMs /
      1000 /
      (workload.targetUtilization * workload.concurrencyPerVcpu * type.vcpu),
  );
  return ratePerSecond.map(rate =>
    Math.max(MIN_HOSTS, ceilTolerant(rate * hostsPerRate)),
  );
}

function hostUsd(
  { type }: InstanceType,
  { prices }: EngineContext,
): number | undefined {
  const onDemand = unitUsd(prices, instancePriceKey(type, 'on-demand'));
  const fee = unitUsd(prices, instanceFeeKey(type, 'lambda-fee'));
  return onDemand === undefined || fee === undefined
    ? undefined
    : onDemand + fee;
}

function cheapestFleet(
  load: ContainerLoad,
  variant: Variant,
  context: EngineContext,
): Fleet | undefined {
  let best: Fleet | undefined;
  for (const type of context.instances.all) {
    const usdPerHour = hostUsd(type, context);
    if (
      usdPerHour !== undefined &&
      isOffered(type, variant) &&
      Math.min(MAX_ENVIRONMENT_GB, type.memoryMib / 1024) * 1024 >=
        load.workload.memoryMb
    ) {
      const hosts = countHosts(load, type);
      const hostHours = sumOfProducts(hosts, load.hoursPerMonth);
      const usd = hostHours * usdPerHour;
      if (!best || usd < best.usd) {
        best = { type, hosts, hostHours, usd };
      }
    }
  }
  return best;
}

function purchaseOf(
  load: ContainerLoad,
  { type, hosts, hostHours }: Fleet,
  { purchase }: Variant,
  { prices }: EngineContext,
): PurchaseSplit {
  if (purchase === 'on-demand') {
    return allOnDemand(hostHours);
  }
  const listed = unitUsd(prices, instancePriceKey(type.type, 'on-demand'));
  const committed = unitUsd(prices, instancePriceKey(type.type, purchase));
  return savingsPlanBase(
    load,
    hosts,
    listed && committed ? committed / listed : 0,
  );
}

function fleetCharges(
  workload: Workload,
  fleet: Fleet,
  split: PurchaseSplit,
  { purchase }: Variant,
): Charge[] {
  const { type, hostHours } = fleet;
  const attempts = workload.demand.unitsPerMonth * (1 + workload.retryShare);
  return [
    {
      item: 'lambda.managed-instances.requests',
      category: 'requests',
      priceKey: 'lambda.managedInstancesRequestPerMillion',
      quantity: millions(attempts),
      description: () => 'Lambda Managed Instances, requests',
      formula: () => `${inWords(attempts)} invocations`,
    },
    {
      item: 'lambda.managed-instances.instance',
      category: 'compute',
      priceKey: instancePriceKey(type.type, 'on-demand'),
      quantity: split.onDemandHours,
      description: () => `${type.type} instances, On-Demand`,
      formula: () => `${inWords(split.onDemandHours)} instance-hours`,
    },
    {
      item: 'lambda.managed-instances.committed',
      category: 'compute',
      priceKey: instancePriceKey(type.type, purchase),
      quantity: split.otherHours,
      description: () => `${type.type} instances, Savings Plan`,
      formula: () =>
        `${inWords(split.otherHours)} instance-hours, committed for every hour`,
    },
    {
      item: 'lambda.managed-instances.fee',
      category: 'compute',
      priceKey: instanceFeeKey(type.type, 'lambda-fee'),
      quantity: hostHours,
      description: () =>
        'Lambda Managed Instances, management fee (a share of On-Demand)',
      formula: () => `${inWords(hostHours)} instance-hours`,
    },
  ];
}

function rootDoor(
  workload: Workload,
  { prices }: EngineContext,
): FrontDoor | undefined {
  return frontDoorFor(workload, workload.longestRunSeconds, prices);
}

/** Sizes the instances under functions with several requests at a time. */
export function sizeManagedInstances(
  workload: Workload,
  variant: Variant,
  context: EngineContext,
): SizingResult {
  const load = containerLoad(workload);
  const fleet = cheapestFleet(load, variant, context);
  const door = rootDoor(workload, context);
  if (!fleet || !door) {
    return {
      excluded: [
        exclusion({
          rule: 'lambda-managed-instances-type',
          text: 'No instance type of the families C, M and R with enough memory is priced in the region, or no front door fits.',
          lift: 'Use functions on default compute.',
          limitId: 'lambdaManagedInstances.families',
          fields: ['resources.memoryMb', 'operations.region'],
        }),
      ],
    };
  }
  const environmentGb = Math.min(
    MAX_ENVIRONMENT_GB,
    fleet.type.memoryMib / 1024,
  );
  const p99Ms = p99MsOn(workload, fleet.type.vcpu);
  const target = workload.latencyTargetP99Ms;
  const durationMs = meanMsOn(workload, fleet.type.vcpu);
  if (target !== undefined && p99Ms > target) {
    return {
      excluded: [
        tooSlowForTarget({
          p99Ms,
          warmP99Ms: p99Ms,
          coldShare: 0,
          targetMs: target,
        }),
      ],
    };
  }
  const most = fleet.hosts[fleet.hosts.length - 1];
  return {
    sized: {
      sizing: {
        platform: 'lambda',
        memoryMb: environmentGb * 1024,
        vcpu: fleet.type.vcpu,
        durationMs,
        p99Ms,
        peakConcurrency: Math.ceil(
          (load.ratePerSecond[load.ratePerSecond.length - 1] * durationMs) /
            1000,
        ),
        ephemeralStorageMb: Math.ceil(scratchGb(workload) * 1024),
        coldStartShare: 0,
        initMs: 0,
        provisionedConcurrency: 0,
        snapStart: false,
        frontDoor: door.kind,
        managedInstances: { instanceType: fleet.type.type, instances: most },
      },
      charges: [
        ...fleetCharges(
          workload,
          fleet,
          purchaseOf(load, fleet, variant, context),
          variant,
        ),
        ...door.charges,
        ...sideCharges(workload, context.policy.allowances),
      ],
      p99Ms,
      secondsToDouble: SECONDS_TO_DOUBLE,
    },
  };
}
