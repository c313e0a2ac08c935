import { Allowance } from '@compute-choice/plugin-compute-choice-common';
import { Workload } from '../../workload/Workload';
import { CostCurve, EngineContext, Variant } from '../PlatformModule';
import { requestCharge } from './cost';
import { Flavour } from './flavour';
import { invocationsOf, leastFunctionUsd, searchMemory } from './search';
import { sideCharges } from './sideCharges';
import { hasExtraScratch } from './use';

const NO_ALLOWANCES: readonly Allowance[] = [];

/**
 * Duration, cold starts and the front door follow the traffic in their own way;
 * all else grows with it. Functions with other charges that depend on the
 * memory are sized at each volume instead.
 */
export function lambdaCostCurve(
  workload: Workload,
  variant: Variant,
  context: EngineContext,
): CostCurve | undefined {
  const isPlain =
    variant.flavour === Flavour.standard ||
    variant.flavour === Flavour.provisioned;
  if (
    !isPlain ||
    hasExtraScratch(workload) ||
    workload.profile.application.streamedResponse === true
  ) {
    return undefined;
  }
  return {
    proportional: scaled => [
      requestCharge(invocationsOf(scaled)),
      ...sideCharges(scaled, NO_ALLOWANCES),
    ],
    rest: scaled => {
      const { fit } = searchMemory(scaled, variant, context);
      return (
        fit && {
          usd: fit.usd - fit.door.usd,
          charges: fit.door.charges,
        }
      );
    },
    leastRestUsd:
      variant.flavour === Flavour.provisioned
        ? scaled => leastFunctionUsd(scaled, variant, context)
        : undefined,
  };
}
