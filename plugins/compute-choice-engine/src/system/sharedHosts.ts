import { EngineContext } from '../platforms/PlatformModule';
import { MOST_BURSTABLE_VCPU } from '../platforms/ecs-ec2/burstable';
import { hostsForMixed } from '../platforms/ecs-ec2/mixedPacking';
import { HostOffer, hostOffers } from '../platforms/ecs-ec2/offers';
import { TaskSize } from '../platforms/ecs-ec2/packing';
import { HostTenant } from './hostTenants';

/** Hosts of one type that several components share. */
export interface SharedHosts {
  readonly tenants: readonly HostTenant[];
  readonly offer: HostOffer;
  /** In a month. */
  readonly hostHours: number;
  /** In the busiest hour. */
  readonly mostHosts: number;
  /** USD per month of the hosts with their volumes. */
  readonly usd: number;
  /** Part of the hosts that each tenant reserves, adding up to 1. */
  readonly shares: readonly number[];
}

/** More tasks at a time are not packed one by one: sharing saves little then. */
const MOST_TASKS = 300;
/** Types that are packed in full, of those with the lowest bound on the cost. */
const PACKED_TYPES = 5;

/** Hours of the week with the same tasks. */
interface HourGroup {
  readonly counts: readonly number[];
  /** In the busiest of the hours. */
  readonly busyVcpu: number;
  readonly hoursPerMonth: number;
}

const sum = (values: readonly number[]) =>
  values.reduce((total, value) => total + value, 0);

function hourGroups(
  tenants: readonly HostTenant[],
  hoursPerMonth: number,
): HourGroup[] {
  const groups = new Map<
    string,
    { counts: number[]; busyVcpu: number; hours: number }
  >();
  const hoursPerWeek = tenants[0].hourlyTasks.length;
  for (let hour = 0; hour < hoursPerWeek; hour += 1) {
    const counts = tenants.map(({ hourlyTasks }) => hourlyTasks[hour]);
    const busyVcpu = sum(
      tenants.map(({ hourlyBusyVcpu }) => hourlyBusyVcpu[hour]),
    );
    const key = counts.join();
    const known = groups.get(key);
    if (known) {
      known.hours += 1;
      known.busyVcpu = Math.max(known.busyVcpu, busyVcpu);
    } else {
      groups.set(key, { counts, busyVcpu, hours: 1 });
    }
  }
  return [...groups.values()].map(({ counts, busyVcpu, hours }) => ({
    counts,
    busyVcpu,
    hoursPerMonth: (hours / hoursPerWeek) * hoursPerMonth,
  }));
}

/** USD per hour of a host with its volume. */
const hourUsd = ({ onDemandUsd, besideUsd }: HostOffer) =>
  onDemandUsd + besideUsd;

/** The least that hosts of this type can cost for the tasks, in USD per month. */
function leastUsd(
  offer: HostOffer,
  groups: readonly HourGroup[],
  tasks: readonly TaskSize[],
): number {
  const { room } = offer;
  const hosts = ({ counts, busyVcpu }: HourGroup) =>
    Math.max(
      busyVcpu / offer.baselineVcpu,
      sum(counts.map((count, index) => count * tasks[index].vcpu)) / room.vcpu,
      sum(counts.map((count, index) => count * tasks[index].memoryMib)) /
        room.memoryMib,
      sum(counts) / room.taskSlots,
    );
  return (
    sum(groups.map(group => hosts(group) * group.hoursPerMonth)) *
    hourUsd(offer)
  );
}

/** Hosts for so many tasks of each tenant, spread evenly over zones. */
function hostsFor(
  { counts, busyVcpu }: HourGroup,
  tasks: readonly TaskSize[],
  zones: number,
  { room, baselineVcpu }: HostOffer,
): number {
  let hosts = 0;
  for (let zone = 0; zone < zones; zone += 1) {
    hosts += hostsForMixed(
      counts.flatMap((count, index) =>
        Array.from(
          { length: Math.floor((count + zones - 1 - zone) / zones) },
          () => tasks[index],
        ),
      ),
      room,
    );
  }
  // A burstable host runs out of credits above its baseline.
  return Math.max(hosts, Math.ceil(busyVcpu / baselineVcpu));
}

function sharesOf(
  tenants: readonly HostTenant[],
  { room }: HostOffer,
): number[] {
  const taken = tenants.map(
    ({ task, hourlyTasks }) =>
      sum(hourlyTasks) *
      Math.max(task.vcpu / room.vcpu, task.memoryMib / room.memoryMib),
  );
  const total = sum(taken);
  return taken.map(share => (total > 0 ? share / total : 1 / taken.length));
}

/**
 * The cheapest hosts for the tasks of several components together, hour by hour.
 *
 * @param tenants - Of one kind of host; not empty.
 * @returns Undefined if there are too many tasks to pack, or no type holds them.
 */
export function shareHosts(
  tenants: readonly HostTenant[],
  context: EngineContext,
): SharedHosts | undefined {
  const { hoursPerMonth } = context.policy;
  const groups = hourGroups(tenants, hoursPerMonth);
  if (groups.some(({ counts }) => sum(counts) > MOST_TASKS)) {
    return undefined;
  }
  const tasks = tenants.map(({ task }) => task);
  const isForBurstable = groups.every(
    ({ busyVcpu }) => busyVcpu <= MOST_BURSTABLE_VCPU,
  );
  const zones = Math.max(
    ...tenants.map(({ placement }) => placement.workload.zones),
  );
  const candidates = hostOffers(tenants[0].kind, context)
    .filter(({ type }) => !type.burstable || isForBurstable)
    .map(offer => ({ offer, usd: leastUsd(offer, groups, tasks) }))
    .sort((a, b) => a.usd - b.usd)
    .slice(0, PACKED_TYPES);
  let best: SharedHosts | undefined;
  for (const { offer } of candidates) {
    const hosts = groups.map(group => hostsFor(group, tasks, zones, offer));
    const hostHours = sum(
      hosts.map((count, index) => count * groups[index].hoursPerMonth),
    );
    const usd = hostHours * hourUsd(offer);
    if (Number.isFinite(usd) && (!best || usd < best.usd)) {
      best = {
        tenants,
        offer,
        hostHours,
        mostHosts: Math.max(...hosts),
        usd,
        shares: sharesOf(tenants, offer),
      };
    }
  }
  return best;
}
