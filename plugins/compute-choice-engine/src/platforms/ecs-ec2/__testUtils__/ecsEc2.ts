import { Charge } from '../../../prices/Charge';
import { Workload } from '../../../workload/Workload';
import { variantOf } from '../../containers/__testUtils__/contexts';
import { EngineContext } from '../../PlatformModule';
import { ecsEc2Platform } from '..';

export const OWN_X86 = 'ecs-ec2/own/x86_64/on-demand';

/** Hosts and tasks of a variant. */
export function hostsOn(
  workload: Workload,
  context: EngineContext,
  id = OWN_X86,
) {
  const variant = variantOf(ecsEc2Platform, workload, context, id);
  const { sized, excluded } = ecsEc2Platform.size(workload, variant, context);
  if (sized?.sizing.platform !== 'ecs-ec2') {
    throw new Error(`${id}: ${excluded?.map(({ rule }) => rule).join(', ')}`);
  }
  return { ...sized, sizing: sized.sizing };
}

/** Rules that exclude a variant before it is sized, or by its size. */
export function rulesOf(
  workload: Workload,
  context: EngineContext,
  id = OWN_X86,
): string[] {
  const variant = variantOf(ecsEc2Platform, workload, context, id);
  const before = ecsEc2Platform.constraints(workload, variant, context);
  const { excluded } =
    before.length > 0
      ? { excluded: before }
      : ecsEc2Platform.size(workload, variant, context);
  return (excluded ?? []).map(({ rule }) => rule);
}

/** Codes of the warnings about a variant and its hosts. */
export function warningsOf(
  workload: Workload,
  context: EngineContext,
  id = OWN_X86,
): string[] {
  const variant = variantOf(ecsEc2Platform, workload, context, id);
  return ecsEc2Platform
    .warnings(workload, variant, hostsOn(workload, context, id), context)
    .map(({ code }) => code);
}

/** The charge with this item. */
export function chargeOf(charges: readonly Charge[], item: string): Charge {
  const found = charges.find(charge => charge.item === item);
  if (!found) {
    throw new Error(
      `no ${item} among ${charges.map(charge => charge.item).join(', ')}`,
    );
  }
  return found;
}
