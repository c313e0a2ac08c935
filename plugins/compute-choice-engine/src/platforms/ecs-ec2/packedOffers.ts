import { HostOffer } from './offers';
import { TaskSize, tasksPerHost } from './packing';

/** A host type with the number of identical tasks that one of it holds. */
export interface PackedOffer {
  readonly offer: HostOffer;
  readonly perHost: number;
  /** Place among all offers, which are in ascending order of price. */
  readonly place: number;
}

/** Whether the first holds as much and bursts no more; it is no dearer. */
function isAtLeastAsGood(a: PackedOffer, b: PackedOffer): boolean {
  return (
    a.perHost >= b.perHost &&
    a.offer.room.vcpu >= b.offer.room.vcpu &&
    a.offer.onDemandUsd + a.offer.besideUsd <=
      b.offer.onDemandUsd + b.offer.besideUsd &&
    (!a.offer.type.burstable ||
      (b.offer.type.burstable && a.offer.baselineVcpu >= b.offer.baselineVcpu))
  );
}

/**
 * The host types that can be the cheapest for tasks of one size, whatever their
 * number, in ascending order of price. They are found as far as they are asked
 * for: a small service stops at the first few.
 */
export class PackedOffers {
  readonly #offers: readonly HostOffer[];
  readonly #task: TaskSize;
  readonly #found: PackedOffer[] = [];
  #next = 0;

  constructor(offers: readonly HostOffer[], task: TaskSize) {
    this.#offers = offers;
    this.#task = task;
  }

  /** The offer at an index; undefined past the last one. */
  at(index: number): PackedOffer | undefined {
    while (index >= this.#found.length && this.#next < this.#offers.length) {
      this.#lookAtNext();
    }
    return this.#found[index];
  }

  #lookAtNext(): void {
    const place = this.#next;
    const offer = this.#offers[place];
    this.#next += 1;
    const packed = {
      offer,
      perHost: tasksPerHost(offer.room, this.#task),
      place,
    };
    if (
      packed.perHost >= 1 &&
      !this.#found.some(better => isAtLeastAsGood(better, packed))
    ) {
      this.#found.push(packed);
    }
  }
}

/** The packings of one memory size, by the vCPU of the task. */
interface KnownPackings {
  readonly memoryMib: number;
  readonly gpus: number;
  readonly byVcpu: Map<number, PackedOffers>;
}

const known = new WeakMap<readonly HostOffer[], KnownPackings>();

/** The packed offers for a task; kept until tasks with other memory are asked for. */
export function packedOffers(
  offers: readonly HostOffer[],
  task: TaskSize,
): PackedOffers {
  let packings = known.get(offers);
  if (packings?.memoryMib !== task.memoryMib || packings.gpus !== task.gpus) {
    const { memoryMib, gpus } = task;
    packings = { memoryMib, gpus, byVcpu: new Map() };
    known.set(offers, packings);
  }
  let packed = packings.byVcpu.get(task.vcpu);
  if (!packed) {
    packed = new PackedOffers(offers, task);
    packings.byVcpu.set(task.vcpu, packed);
  }
  return packed;
}
