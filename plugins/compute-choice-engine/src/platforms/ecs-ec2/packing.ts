import { limitNumber } from '../../limits';
import { InstanceType } from '../../prices/InstanceCatalog';

/** What a task takes of its host. */
export interface TaskSize {
  readonly vcpu: number;
  readonly memoryMib: number;
  readonly gpus: number;
}

/** What a host has for tasks. */
export interface HostRoom {
  readonly vcpu: number;
  /** After what the system and the agent keep. */
  readonly memoryMib: number;
  readonly gpus: number;
  /** Tasks with a network interface of their own; Infinity where they need none. */
  readonly taskSlots: number;
}

/** What limits the number of tasks on a host. */
export type BindingResource = 'cpu' | 'memory' | 'network-interfaces' | 'gpu';

/** Network of tasks on a host. */
export interface TaskNetwork {
  readonly mode: 'awsvpc' | 'bridge' | 'host';
  /** Network interface trunking is on. */
  readonly trunking: boolean;
}

/** Memory in MiB that ECS registers for tasks, less what the agent keeps. */
export function usableMemoryMib(installedMib: number): number {
  return (
    Math.floor(limitNumber('ecs.registeredMemoryShare') * installedMib) -
    limitNumber('ecs.agentReservedMemoryMib')
  );
}

function taskSlots(type: InstanceType, { mode, trunking }: TaskNetwork) {
  if (mode !== 'awsvpc') {
    return Infinity;
  }
  return trunking
    ? type.awsvpcTaskLimitTrunked ?? type.awsvpcTaskLimit
    : type.awsvpcTaskLimit;
}

/** The room for tasks of an instance type. */
export function roomOf(type: InstanceType, network: TaskNetwork): HostRoom {
  return {
    vcpu: type.vcpu,
    memoryMib: usableMemoryMib(type.memoryMib),
    gpus: type.gpus,
    taskSlots: taskSlots(type, network),
  };
}

/** How often one number goes into another, whatever their last bits are. */
function timesIn(part: number, whole: number): number {
  return part > 0 ? Math.floor((whole / part) * (1 + 1e-12)) : Infinity;
}

/** How many identical tasks fit on a host: exact, as nothing else is there. */
export function tasksPerHost(room: HostRoom, task: TaskSize): number {
  return Math.min(
    timesIn(task.vcpu, room.vcpu),
    timesIn(task.memoryMib, room.memoryMib),
    timesIn(task.gpus, room.gpus),
    room.taskSlots,
  );
}

/** The resource that runs out first; CPU before the others where several do. */
export function bindingResource(
  room: HostRoom,
  task: TaskSize,
): BindingResource {
  const most = tasksPerHost(room, task);
  if (timesIn(task.vcpu, room.vcpu) === most) {
    return 'cpu';
  }
  if (timesIn(task.memoryMib, room.memoryMib) === most) {
    return 'memory';
  }
  return timesIn(task.gpus, room.gpus) === most ? 'gpu' : 'network-interfaces';
}

/** Hosts for identical tasks, a host being in one zone: each zone rounds up. */
function hostsInZones(tasks: number, perHost: number, zones: number): number {
  const least = Math.floor(tasks / zones);
  const fuller = tasks - least * zones;
  return (
    fuller * Math.ceil((least + 1) / perHost) +
    (zones - fuller) * Math.ceil(least / perHost)
  );
}

/**
 * Hosts for identical tasks that are spread evenly over zones. Six tasks, two to
 * a host, take four hosts in two zones and three in three: where fewer zones
 * need more hosts, that number is kept, so that the tasks still fit when a zone
 * is left out, and asking for more zones never saves money.
 */
export function hostsFor(
  tasks: number,
  perHost: number,
  zones: number,
): number {
  let hosts = hostsInZones(tasks, perHost, zones);
  for (let fewer = zones - 1; fewer > 1; fewer--) {
    hosts = Math.max(hosts, hostsInZones(tasks, perHost, fewer));
  }
  return hosts;
}
