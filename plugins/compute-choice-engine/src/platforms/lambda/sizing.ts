import { limitNumber } from '../../limits';
import { Workload } from '../../workload/Workload';
import { EngineContext, SizingResult, Variant } from '../PlatformModule';
import { functionCharges } from './cost';
import { Flavour } from './flavour';
import { sizeManagedInstances } from './managedInstances/sizing';
import { peakEnvironments } from './run';
import { searchMemory } from './search';
import { FunctionFit } from './trial';
import { sideCharges } from './sideCharges';
import { functionUse, scratchGb } from './use';

const ENVIRONMENTS_PER_SECOND =
  limitNumber('lambda.concurrencyScalingRate') / 10;

function sizedFunction(
  workload: Workload,
  variant: Variant,
  fit: FunctionFit,
  { policy }: EngineContext,
): SizingResult {
  const { run, coldStarts, schedule, door } = fit;
  const { allowances, accountLambdaGbSeconds } = policy;
  const peak = Math.ceil(peakEnvironments(workload, run));
  return {
    sized: {
      sizing: {
        platform: 'lambda',
        memoryMb: run.memoryMb,
        vcpu: run.vcpu,
        durationMs: run.durationMs,
        p99Ms: coldStarts.p99Ms,
        peakConcurrency: peak,
        ephemeralStorageMb: Math.ceil(scratchGb(workload) * 1024),
        coldStartShare: coldStarts.share,
        initMs: coldStarts.initMs,
        provisionedConcurrency: schedule?.most ?? 0,
        snapStart: variant.flavour === Flavour.snapStart,
        frontDoor: door.kind,
      },
      charges: [
        ...functionCharges(functionUse(workload, variant, fit), {
          accountGbSeconds: accountLambdaGbSeconds[variant.architecture],
          allowances,
        }),
        ...door.charges,
        ...sideCharges(workload, allowances),
      ],
      p99Ms: coldStarts.p99Ms,
      secondsToDouble:
        coldStarts.initMs / 1000 + peak / ENVIRONMENTS_PER_SECOND,
    },
  };
}

/** Finds the size of a variant of Lambda with the smallest bill. */
export function sizeLambda(
  workload: Workload,
  variant: Variant,
  context: EngineContext,
): SizingResult {
  if (variant.flavour === Flavour.managedInstances) {
    return sizeManagedInstances(workload, variant, context);
  }
  const { fit, failure } = searchMemory(workload, variant, context);
  return fit
    ? sizedFunction(workload, variant, fit, context)
    : { excluded: failure ? [failure()] : [] };
}
