import { PurchaseModel } from '@compute-choice/plugin-compute-choice-common';
import { Workload } from '../../workload/Workload';
import { purchaseModels } from '../containers/purchaseModels';
import { EngineContext, Variant } from '../PlatformModule';
import { variantsOf } from '../variants';
import { applicationConstraints } from './applicationConstraints';
import { functionConstraints } from './constraints';
import { Flavour } from './flavour';
import { sizesFrom } from './functionSize';
import { provisionedBreakEven } from './rates';
import { functionRun } from './run';
import { isSnapStartUseful } from './snapStart';

/**
 * Environments are busy for long enough, or a latency target may need them; not
 * to be had together with environments that belong to one tenant.
 */
function isProvisioningUseful(
  workload: Workload,
  { prices }: EngineContext,
): boolean {
  if (workload.profile.application.tenantIsolation === true) {
    return false;
  }
  const statedTolerance = workload.profile.performance?.coldStartTolerance;
  if (
    workload.latencyTargetP99Ms !== undefined ||
    (statedTolerance !== undefined && statedTolerance !== 'tolerated')
  ) {
    return true;
  }
  const breakEven = provisionedBreakEven(prices, workload.architectures[0], 0);
  const smallest: number | undefined = sizesFrom(workload.functionMemoryMb)[0];
  if (breakEven === undefined || smallest === undefined) {
    return false;
  }
  const { durationMs } = functionRun(workload, smallest);
  const busiest = workload.demand.levels[workload.demand.levels.length - 1];
  return (busiest.ratePerSecond * durationMs) / 1000 > breakEven;
}

/**
 * The flavours worth offering, with the ways to pay for them. What excludes
 * plain functions excludes provisioned concurrency and SnapStart as well, so
 * that they are not offered then.
 */
function flavoursOf(
  workload: Workload,
  context: EngineContext,
  purchases: PurchaseModel[],
): Array<[string, PurchaseModel[]]> {
  const flavours: Array<[string, PurchaseModel[]]> = [
    [Flavour.standard, purchases],
  ];
  if (functionConstraints(workload).length === 0) {
    if (isProvisioningUseful(workload, context)) {
      flavours.push([Flavour.provisioned, ['on-demand']]);
    }
    if (isSnapStartUseful(workload)) {
      flavours.push([Flavour.snapStart, purchases]);
    }
  }
  if (
    workload.profile.application.threadSafe === true &&
    applicationConstraints(workload).length === 0
  ) {
    flavours.push([Flavour.managedInstances, purchases]);
  }
  return flavours;
}

/**
 * Architecture × flavour × purchase. Provisioned concurrency and SnapStart are
 * offered where they can matter, Managed Instances where the team says that the
 * code is thread-safe.
 */
export function lambdaVariants(
  workload: Workload,
  context: EngineContext,
): Variant[] {
  const purchases = purchaseModels(workload).filter(
    purchase => purchase !== 'spot',
  );
  const { architectures, os } = workload;
  return flavoursOf(workload, context, purchases).flatMap(([flavour, models]) =>
    variantsOf({ platform: 'lambda', flavour, os }, architectures, models),
  );
}
