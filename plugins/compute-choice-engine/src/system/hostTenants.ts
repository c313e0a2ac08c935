import { containerLoad } from '../platforms/containers/ContainerLoad';
import { TaskSize } from '../platforms/ecs-ec2/packing';
import { taskPlans, taskSizeOf } from '../platforms/ecs-ec2/taskPlans';
import { HostKind } from '../platforms/ecs-ec2/offers';
import { hostKindOf } from '../platforms/ecs-ec2/variants';
import { chargeUsd } from '../prices/bill';
import { Charge } from '../prices/Charge';
import { Placement } from './Component';

/** A component whose tasks can share hosts with others. */
export interface HostTenant {
  readonly placement: Placement;
  readonly kind: HostKind;
  readonly task: TaskSize;
  /** Tasks in each hour of the week. */
  readonly hourlyTasks: readonly number[];
  /** vCPU that their work keeps busy at the peak inside each hour. */
  readonly hourlyBusyVcpu: readonly number[];
}

/** True for what is paid for by the host, and not by the service on it. */
export function isHostCharge({ item, shared }: Charge): boolean {
  return (
    item.startsWith('ec2.') ||
    item === 'ebs.host' ||
    (item === 'public-ipv4' && shared === undefined)
  );
}

/** What the hosts of a component cost by themselves, in USD per month. */
export function hostUsd({ component, option }: Placement): number {
  return option.sized.charges
    .filter(isHostCharge)
    .reduce(
      (sum, charge) => sum + (chargeUsd(charge, component.context.prices) ?? 0),
      0,
    );
}

/**
 * A component as a tenant of shared hosts.
 *
 * @returns Undefined unless it is a service on hosts of its own, On-Demand and
 * without a GPU.
 */
export function tenantOf(placement: Placement): HostTenant | undefined {
  const { option, workload } = placement;
  const { variant, sized } = option;
  const { sizing } = sized;
  if (
    sizing.platform !== 'ecs-ec2' ||
    variant.flavour !== 'own' ||
    variant.purchase !== 'on-demand' ||
    workload.job ||
    workload.gpu
  ) {
    return undefined;
  }
  const plan = taskPlans(containerLoad(workload)).find(
    ({ vcpu }) => vcpu === sizing.taskVcpu,
  );
  if (!plan) {
    return undefined;
  }
  const { levels, hourlyRatePerSecond, burstInsideHour } = workload.demand;
  const vcpuPerRate =
    (burstInsideHour * (1 + workload.retryShare) * workload.cpuMs) / 1000;
  const tasksAt = new Map(
    levels.map(({ ratePerSecond }, level) => [
      ratePerSecond,
      plan.counts[level],
    ]),
  );
  return {
    placement,
    kind: hostKindOf(workload, variant),
    task: taskSizeOf(workload, sizing.taskVcpu),
    hourlyTasks: hourlyRatePerSecond.map(
      rate => tasksAt.get(rate) ?? sizing.maxTasks,
    ),
    hourlyBusyVcpu: hourlyRatePerSecond.map(rate => rate * vcpuPerRate),
  };
}

/** Tenants that can stand on the same hosts have the same name for them. */
export function hostKindName({ kind }: HostTenant): string {
  return [kind.architecture, kind.os, kind.network].join('/');
}
