import { Charge } from '../../prices/Charge';
import { containerSideCharges } from '../../sidecosts/containers';
import { inWords } from '../../sidecosts/quantities';
import { EngineContext, Variant } from '../PlatformModule';
import { ephemeralStorageCharges, taskCharges } from './cost';
import { FargateFit } from './sizing';

function runsInWords({ load, billedSecondsPerRun = 0 }: FargateFit): string {
  return `runs of ${inWords(billedSecondsPerRun)} s, ${inWords(
    (load.workload.job?.runsPerMonth ?? 0) * (1 + load.workload.retryShare),
  )} a month`;
}

/** Everything that the tasks of a variant cost, side costs included. */
export function fitCharges(
  variant: Variant,
  fit: FargateFit,
  { policy }: EngineContext,
): Charge[] {
  const { load, split, taskHours, ephemeralGb } = fit;
  const { workload } = load;
  const hours = (quantity: number, purpose: string) => () =>
    workload.job && purpose !== 'committed'
      ? `${inWords(quantity)} task-hours (${runsInWords(fit)})`
      : `${inWords(quantity)} task-hours${purpose && ` ${purpose}`}`;
  const charges: Charge[] = [];
  if (split.onDemandHours > 0 || split.otherHours === 0) {
    const purpose = split.otherHours > 0 ? 'beside it' : '';
    charges.push(
      ...taskCharges({
        offer: { ...variant, purchase: 'on-demand' },
        size: fit,
        taskHours: split.onDemandHours,
        why: hours(split.onDemandHours, purpose),
      }),
    );
  }
  if (split.otherHours > 0) {
    charges.push(
      ...taskCharges({
        offer: variant,
        size: fit,
        taskHours: split.otherHours,
        why: hours(
          split.otherHours,
          variant.purchase === 'spot' ? '' : 'committed',
        ),
      }),
    );
  }
  charges.push(
    ...ephemeralStorageCharges({
      ephemeralGb,
      taskHours,
      why: hours(taskHours, ''),
    }),
    ...containerSideCharges(workload, {
      meanPublicAddresses: taskHours / workload.hoursPerMonth,
      allowances: policy.allowances,
    }),
  );
  return charges;
}
