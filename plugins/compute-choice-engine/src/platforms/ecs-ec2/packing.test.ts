import fc from 'fast-check';
import { contextIn } from '../containers/__testUtils__/contexts';
import { EngineContext } from '../PlatformModule';
import { hostsForMixed } from './mixedPacking';
import {
  HostRoom,
  TaskSize,
  bindingResource,
  hostsFor,
  roomOf,
  tasksPerHost,
  usableMemoryMib,
} from './packing';

const room: HostRoom = {
  vcpu: 4,
  memoryMib: 15_000,
  gpus: 0,
  taskSlots: Infinity,
};

function task(vcpu: number, memoryMib: number): TaskSize {
  return { vcpu, memoryMib, gpus: 0 };
}

/** The fewest hosts, by trying every place for every task. */
function exhaustive(tasks: readonly TaskSize[], host: HostRoom): number {
  let best = tasks.length;
  const open: { vcpu: number; memoryMib: number; slots: number }[] = [];
  const place = (index: number) => {
    if (open.length >= best) {
      return;
    }
    if (index === tasks.length) {
      best = open.length;
      return;
    }
    const { vcpu, memoryMib } = tasks[index];
    open.forEach(each => {
      if (each.vcpu >= vcpu && each.memoryMib >= memoryMib && each.slots >= 1) {
        each.vcpu -= vcpu;
        each.memoryMib -= memoryMib;
        each.slots -= 1;
        place(index + 1);
        each.vcpu += vcpu;
        each.memoryMib += memoryMib;
        each.slots += 1;
      }
    });
    open.push({
      vcpu: host.vcpu - vcpu,
      memoryMib: host.memoryMib - memoryMib,
      slots: host.taskSlots - 1,
    });
    place(index + 1);
    open.pop();
  };
  place(0);
  return best;
}

const taskSizes = fc
  .record({
    vcpu: fc.constantFrom(0.25, 0.5, 1, 1.5, 2, 3, 4),
    memoryMib: fc.integer({ min: 128, max: 15_000 }),
  })
  .map(({ vcpu, memoryMib }) => task(vcpu, memoryMib));

describe('tasks on a host', () => {
  let context: EngineContext;

  beforeAll(async () => {
    context = await contextIn('us-east-1');
  });

  function roomOn(
    instanceType: string,
    network: Parameters<typeof roomOf>[1],
  ): HostRoom {
    const type = context.instances.get(instanceType);
    if (!type) {
      throw new Error(`no ${instanceType}`);
    }
    return roomOf(type, network);
  }

  it('leaves the system and the agent their memory', () => {
    // The ECS guide: an 8 GiB host registers 7,985 MiB; 256 MiB are reserved.
    expect(usableMemoryMib(8192)).toBe(Math.floor(0.975 * 8192) - 256);
    expect(usableMemoryMib(8192)).toBeLessThan(7985 - 200);
  });

  it('takes the tightest of CPU, memory and GPU', () => {
    expect(tasksPerHost(room, task(1, 1000))).toBe(4);
    expect(tasksPerHost(room, task(0.1, 5000))).toBe(3);
    expect(tasksPerHost(room, { ...task(1, 1000), gpus: 1 })).toBe(0);
    expect(
      tasksPerHost({ ...room, gpus: 2 }, { ...task(1, 1000), gpus: 1 }),
    ).toBe(2);
    expect(bindingResource(room, task(1, 1000))).toBe('cpu');
    expect(bindingResource(room, task(0.1, 5000))).toBe('memory');
    expect(bindingResource(room, { ...task(1, 1000), gpus: 1 })).toBe('gpu');
  });

  it('holds 2 tasks with interfaces of their own on c5.large, 10 with trunking', () => {
    const small = task(0.125, 64);
    const own = roomOn('c5.large', { mode: 'awsvpc', trunking: false });
    expect(tasksPerHost(own, small)).toBe(2);
    expect(bindingResource(own, small)).toBe('network-interfaces');
    const trunked = roomOn('c5.large', { mode: 'awsvpc', trunking: true });
    expect(tasksPerHost(trunked, small)).toBe(10);
    const bridge = roomOn('c5.large', { mode: 'bridge', trunking: false });
    expect(tasksPerHost(bridge, small)).toBe(16);
  });

  it('ignores trunking where the type does not support it', () => {
    const tiny = task(0.125, 64);
    expect(
      tasksPerHost(
        roomOn('t3.medium', { mode: 'awsvpc', trunking: true }),
        tiny,
      ),
    ).toBe(
      tasksPerHost(
        roomOn('t3.medium', { mode: 'awsvpc', trunking: false }),
        tiny,
      ),
    );
  });
});

describe('hosts for identical tasks', () => {
  it('equal exhaustive packing in one zone', () => {
    fc.assert(
      fc.property(
        taskSizes,
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 5 }),
        (size, count, slots) => {
          const host = { ...room, taskSlots: slots };
          fc.pre(tasksPerHost(host, size) >= 1);
          expect(hostsFor(count, tasksPerHost(host, size), 1)).toBe(
            exhaustive(Array(count).fill(size), host),
          );
        },
      ),
    );
  });

  /** Hosts if every zone gets its tasks one by one in turn. */
  function zoneByZone(tasks: number, perHost: number, zones: number): number {
    const inZone = Array(zones).fill(0);
    for (let index = 0; index < tasks; index++) {
      inZone[index % zones] += 1;
    }
    return inZone.reduce(
      (hosts, count) => hosts + Math.ceil(count / perHost),
      0,
    );
  }

  it('round up in every zone by itself, and grow with the zones', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 6 }),
        (tasks, perHost, zones) => {
          const hosts = hostsFor(tasks, perHost, zones);
          const upTo = Array.from({ length: zones }, (_, index) =>
            zoneByZone(tasks, perHost, index + 1),
          );
          expect(hosts).toBe(Math.max(...upTo));
        },
      ),
    );
  });

  it('are what one or two zones need by themselves', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 2 }),
        (tasks, perHost, zones) => {
          expect(hostsFor(tasks, perHost, zones)).toBe(
            zoneByZone(tasks, perHost, zones),
          );
        },
      ),
    );
  });

  it('are one in each zone as soon as there is a task for it', () => {
    expect(hostsFor(2, 10, 2)).toBe(2);
    expect(hostsFor(2, 10, 3)).toBe(2);
    expect(hostsFor(3, 10, 3)).toBe(3);
    expect(hostsFor(21, 10, 2)).toBe(3);
  });
});

describe('hosts for mixed tasks', () => {
  it('are never below exhaustive packing and at most one above it', () => {
    fc.assert(
      fc.property(
        fc.array(taskSizes, { maxLength: 9 }),
        fc.integer({ min: 1, max: 6 }),
        (tasks, slots) => {
          const host = { ...room, taskSlots: slots };
          const fewest = exhaustive(tasks, host);
          const hosts = hostsForMixed(tasks, host);
          expect(hosts).toBeGreaterThanOrEqual(fewest);
          expect(hosts).toBeLessThanOrEqual(fewest + 1);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are infinite where a task fits on no host', () => {
    expect(hostsForMixed([task(5, 100)], room)).toBe(Infinity);
  });
});
