import { Charge } from '../../../prices/Charge';
import { Workload } from '../../../workload/Workload';
import { variantOf } from '../../containers/__testUtils__/contexts';
import { EngineContext } from '../../PlatformModule';
import { fargatePlatform } from '..';

export const X86_ON_DEMAND = 'fargate/ecs/x86_64/on-demand';

/** Ids of the variants that a workload has. */
export function idsOf(workload: Workload, context: EngineContext): string[] {
  return fargatePlatform.variants(workload, context).map(({ id }) => id);
}

/** The size of a variant. */
export function sizedOn(
  workload: Workload,
  context: EngineContext,
  id = X86_ON_DEMAND,
) {
  const variant = variantOf(fargatePlatform, workload, context, id);
  const { sized } = fargatePlatform.size(workload, variant, context);
  if (sized?.sizing.platform !== 'fargate') {
    throw new Error(`${id} has no size`);
  }
  return { ...sized, sizing: sized.sizing };
}

/** Rules that exclude the first variant, or the one with this id. */
export function rulesOf(
  workload: Workload,
  context: EngineContext,
  id = idsOf(workload, context)[0],
): string[] {
  const variant = variantOf(fargatePlatform, workload, context, id);
  return fargatePlatform
    .constraints(workload, variant, context)
    .map(({ rule }) => rule);
}

/** Codes of the warnings about a variant and its size. */
export function warningsOf(
  workload: Workload,
  context: EngineContext,
  id = X86_ON_DEMAND,
): string[] {
  const variant = variantOf(fargatePlatform, workload, context, id);
  return fargatePlatform
    .warnings(workload, variant, sizedOn(workload, context, id), context)
    .map(({ code }) => code);
}

/** Quantity of all charges with this item. */
export function quantityOf(charges: readonly Charge[], item: string): number {
  return charges
    .filter(charge => charge.item === item)
    .reduce((sum, { quantity }) => sum + quantity, 0);
}
