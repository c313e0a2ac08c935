import { OperatingSystem } from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';

/** One vCPU step with the memory that tasks of it can have. */
export interface FargateStep {
  readonly vcpu: number;
  /** In GB (1,024 MiB), ascending. */
  readonly memoryGb: readonly number[];
}

/** A vCPU/memory pair that a task can have. */
export interface FargateSize {
  readonly vcpu: number;
  readonly memoryGb: number;
}

function range(from: number, to: number, step: number): number[] {
  const values: number[] = [];
  for (let value = from; value <= to; value += step) {
    values.push(value);
  }
  return values;
}

/**
 * The sizes of the page "Task definition differences for Fargate"
 * (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html,
 * checked 2026-10-01).
 */
const LINUX: readonly FargateStep[] = [
  { vcpu: 0.25, memoryGb: [0.5, 1, 2] },
  { vcpu: 0.5, memoryGb: range(1, 4, 1) },
  { vcpu: 1, memoryGb: range(2, 8, 1) },
  { vcpu: 2, memoryGb: range(4, 16, 1) },
  { vcpu: 4, memoryGb: range(8, 30, 1) },
  { vcpu: 8, memoryGb: range(16, 60, 4) },
  { vcpu: 16, memoryGb: range(32, 120, 8) },
  { vcpu: 32, memoryGb: [60, 120, 244] },
];

const WINDOWS_VCPU = [1, 2, 4];

const WINDOWS = LINUX.filter(({ vcpu }) => WINDOWS_VCPU.includes(vcpu));

const EKS = LINUX.filter(
  ({ vcpu }) => vcpu <= limitNumber('eksFargate.maxVcpu'),
);

/** The steps of an operating system under an orchestrator, smallest first. */
export function fargateSteps(
  os: OperatingSystem,
  orchestrator: 'ecs' | 'eks',
): readonly FargateStep[] {
  if (os === 'windows') {
    return WINDOWS;
  }
  return orchestrator === 'eks' ? EKS : LINUX;
}

/** The smallest memory of a step that holds this much; undefined if none does. */
export function memoryGbFor(
  { memoryGb }: FargateStep,
  memoryMib: number,
): number | undefined {
  for (const gb of memoryGb) {
    if (gb * 1024 >= memoryMib) {
      return gb;
    }
  }
  return undefined;
}

/** Every pair that a task can have, smallest first. */
export function fargateSizes(
  os: OperatingSystem,
  orchestrator: 'ecs' | 'eks' = 'ecs',
): FargateSize[] {
  return fargateSteps(os, orchestrator).flatMap(({ vcpu, memoryGb }) =>
    memoryGb.map(gb => ({ vcpu, memoryGb: gb })),
  );
}
