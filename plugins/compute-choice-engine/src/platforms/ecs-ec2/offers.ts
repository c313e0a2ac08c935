import {
  Architecture,
  OperatingSystem,
  PurchaseModel,
  SharedCluster,
} from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { InstanceType } from '../../prices/InstanceCatalog';
import { PriceReader } from '../../prices/PriceReader';
import { instanceFeeKey, instancePriceKey } from '../../prices/priceKeys';
import { Workload } from '../../workload/Workload';
import { sideUnitUsd, unitUsd } from '../containers/unitUsd';
import { EngineContext } from '../PlatformModule';
import { isCandidate } from './candidates';
import { HostRoom, TaskNetwork, roomOf } from './packing';

/** What hosts a variant can have. */
export interface HostKind {
  readonly architecture: Architecture;
  readonly os: OperatingSystem;
  readonly purchase: PurchaseModel;
  readonly gpu: boolean;
  /** ECS Managed Instances. */
  readonly managed: boolean;
  readonly network: TaskNetwork['mode'];
}

/** An instance type as a host, with what an hour of it costs. */
export interface HostOffer {
  readonly type: InstanceType;
  readonly room: HostRoom;
  /** vCPU that can be used all the time; all of them unless it is burstable. */
  readonly baselineVcpu: number;
  /** Instance hours alone. */
  readonly onDemandUsd: number;
  readonly purchasedUsd: number;
  /** False where the On-Demand price stands in for the one that is wanted. */
  readonly isPriced: boolean;
  /** Fee, licence and disk of an hour. */
  readonly besideUsd: number;
  /** The least that an hour can cost, everything included. */
  readonly leastUsd: number;
}

const MANAGED_VOLUME_GB = limitNumber('ecsManagedInstances.dataVolumeGb');
const OWN_VOLUME_GB = limitNumber('ecs.rootVolumeGb');

/** Size in GB of the volume that each host needs for system and images. */
export function hostVolumeGb(managed: boolean): number {
  return managed ? MANAGED_VOLUME_GB : OWN_VOLUME_GB;
}

function offerOf(
  type: InstanceType,
  kind: HostKind,
  { prices, policy }: EngineContext,
): HostOffer | undefined {
  const onDemandUsd = unitUsd(prices, instancePriceKey(type.type, 'on-demand'));
  const purchasedUsd = unitUsd(
    prices,
    instancePriceKey(type.type, kind.purchase),
  );
  if (onDemandUsd === undefined || purchasedUsd === undefined) {
    return undefined;
  }
  const feeUsd = kind.managed
    ? unitUsd(prices, instanceFeeKey(type.type, 'ecs-fee')) ?? 0
    : 0;
  const licenceUsd =
    kind.os === 'windows'
      ? type.vcpu * (unitUsd(prices, 'ec2.windowsLicenceVcpuHour') ?? 0)
      : 0;
  const diskUsd =
    (hostVolumeGb(kind.managed) * sideUnitUsd(prices, 'ebsGp3.gbMonth')) /
    policy.hoursPerMonth;
  const besideUsd = feeUsd + licenceUsd + diskUsd;
  return {
    type,
    room: roomOf(type, { mode: kind.network, trunking: kind.managed }),
    baselineVcpu: (type.vcpu * (type.burstableBaselinePercent ?? 100)) / 100,
    onDemandUsd,
    purchasedUsd,
    isPriced: true,
    besideUsd,
    leastUsd: Math.min(onDemandUsd, purchasedUsd) + besideUsd,
  };
}

/**
 * A host of a shared cluster; undefined if its type has no On-Demand price in
 * the region.
 */
export function clusterOffer(
  cluster: SharedCluster,
  workload: Workload,
  context: EngineContext,
): HostOffer | undefined {
  const type = context.instances.get(cluster.instanceType);
  if (!type) {
    return undefined;
  }
  const { os, gpu, profile } = workload;
  const mode = profile.application.taskNetworkMode ?? 'awsvpc';
  const offer = offerOf(
    type,
    {
      architecture: type.architecture,
      os,
      purchase: 'on-demand',
      gpu,
      managed: false,
      network: mode,
    },
    context,
  );
  return (
    offer && {
      ...offer,
      room: roomOf(type, { mode, trunking: cluster.trunking }),
    }
  );
}

/** Whether the first offer has as much of everything and costs no more. */
function isAtLeastAsGood(a: HostOffer, b: HostOffer): boolean {
  return (
    a.onDemandUsd + a.besideUsd <= b.onDemandUsd + b.besideUsd &&
    a.purchasedUsd + a.besideUsd <= b.purchasedUsd + b.besideUsd &&
    a.besideUsd <= b.besideUsd &&
    a.room.vcpu >= b.room.vcpu &&
    a.room.memoryMib >= b.room.memoryMib &&
    a.room.gpus >= b.room.gpus &&
    a.room.taskSlots >= b.room.taskSlots &&
    a.baselineVcpu >= b.baselineVcpu &&
    (!a.type.burstable || b.type.burstable)
  );
}

/** Leaves out offers that another one beats in every respect. */
function undominated(offers: readonly HostOffer[]): HostOffer[] {
  const kept: HostOffer[] = [];
  for (const offer of offers) {
    if (!kept.some(better => isAtLeastAsGood(better, offer))) {
      kept.push(offer);
    }
  }
  return kept;
}

function cheapestFirst(a: HostOffer, b: HostOffer): number {
  return a.leastUsd - b.leastUsd;
}

function build(kind: HostKind, context: EngineContext): HostOffer[] {
  const types = context.instances.all.filter(type => isCandidate(type, kind));
  const priced = (purchase: PurchaseModel) =>
    types.flatMap(type => offerOf(type, { ...kind, purchase }, context) ?? []);
  const offers = priced(kind.purchase);
  const standIns = () =>
    priced('on-demand').map(offer => ({ ...offer, isPriced: false }));
  return undominated(
    (offers.length > 0 ? offers : standIns()).sort(cheapestFirst),
  );
}

/** There are few kinds of hosts, so comparing beats making keys of them. */
function isSameKind(a: HostKind, b: HostKind): boolean {
  return (
    a.purchase === b.purchase &&
    a.architecture === b.architecture &&
    a.managed === b.managed &&
    a.gpu === b.gpu &&
    a.os === b.os &&
    a.network === b.network
  );
}

const known = new WeakMap<
  PriceReader,
  Array<{ kind: HostKind; offers: readonly HostOffer[] }>
>();

/**
 * The hosts that can be the cheapest for some task, in ascending order of price:
 * made once for a price reader. Where no type has a price for the purchase
 * model, the On-Demand offers stand in, so that the option still shows a size;
 * its cost stays unpriced.
 */
export function hostOffers(
  kind: HostKind,
  context: EngineContext,
): readonly HostOffer[] {
  let byKind = known.get(context.prices);
  if (!byKind) {
    byKind = [];
    known.set(context.prices, byKind);
  }
  for (const other of byKind) {
    if (isSameKind(other.kind, kind)) {
      return other.offers;
    }
  }
  const offers = build(kind, context);
  byKind.push({ kind, offers });
  return offers;
}
