import { HostRoom, TaskSize } from './packing';

type Measure = (task: TaskSize, room: HostRoom) => number;

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** Ways to say which task is the larger one; the best packing of them counts. */
const measures: readonly Measure[] = [
  ({ vcpu, memoryMib, gpus }, room) =>
    Math.max(
      share(vcpu, room.vcpu),
      share(memoryMib, room.memoryMib),
      share(gpus, room.gpus),
    ),
  ({ vcpu, memoryMib, gpus }, room) =>
    share(vcpu, room.vcpu) +
    share(memoryMib, room.memoryMib) +
    share(gpus, room.gpus),
  ({ vcpu }) => vcpu,
  ({ memoryMib }) => memoryMib,
];

function fits(room: HostRoom, task: TaskSize): boolean {
  return (
    room.vcpu >= task.vcpu &&
    room.memoryMib >= task.memoryMib &&
    room.gpus >= task.gpus &&
    room.taskSlots >= 1
  );
}

function without(room: HostRoom, task: TaskSize): HostRoom {
  return {
    vcpu: room.vcpu - task.vcpu,
    memoryMib: room.memoryMib - task.memoryMib,
    gpus: room.gpus - task.gpus,
    taskSlots: room.taskSlots - 1,
  };
}

function firstFit(tasks: readonly TaskSize[], room: HostRoom): HostRoom[] {
  const hosts: HostRoom[] = [];
  tasks.forEach(task => {
    const found = hosts.findIndex(host => fits(host, task));
    if (found === -1) {
      hosts.push(without(room, task));
    } else {
      hosts[found] = without(hosts[found], task);
    }
  });
  return hosts;
}

/**
 * Hosts of one type for tasks of several sizes: first-fit decreasing, by several
 * measures of size, the best of which counts.
 *
 * @returns Infinity if a task does not fit on an empty host.
 */
export function hostsForMixed(
  tasks: readonly TaskSize[],
  room: HostRoom,
): number {
  if (tasks.some(task => !fits(room, task))) {
    return Infinity;
  }
  return Math.min(
    ...measures.map(
      measure =>
        firstFit(
          [...tasks].sort((a, b) => measure(b, room) - measure(a, room)),
          room,
        ).length,
    ),
  );
}
