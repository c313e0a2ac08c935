import {
  Architecture,
  OperatingSystem,
} from '@compute-choice/plugin-compute-choice-common';
import { InstanceType } from '../../prices/InstanceCatalog';

/** Older types differ too much in speed for "a vCPU is a vCPU" to hold. */
const OLDEST_GENERATION = 6;

const BURSTABLE_FAMILIES = ['t3', 't3a', 't4g'];

const LEAST_MEMORY_MIB = 1024;

/**
 * Whether an instance type is considered as a host. All vCPUs count as equally
 * fast, which is fair only among recent types that give full vCPUs; GPU types
 * are chosen for their GPU, whatever their age. Managed instances are not
 * burstable, and Windows has no price on burstable types.
 */
export function isCandidate(
  type: InstanceType,
  kind: {
    architecture: Architecture;
    os: OperatingSystem;
    gpu: boolean;
    managed: boolean;
  },
): boolean {
  if (
    type.architecture !== kind.architecture ||
    type.memoryMib < LEAST_MEMORY_MIB ||
    type.flex ||
    type.gpus > 0 !== kind.gpu
  ) {
    return false;
  }
  if (kind.gpu) {
    return true;
  }
  return type.burstable
    ? BURSTABLE_FAMILIES.includes(type.family) &&
        !kind.managed &&
        kind.os !== 'windows'
    : type.generation >= OLDEST_GENERATION;
}
