import {
  Configuration,
  FargateSizing,
  Message,
  Sizing,
  Usage,
} from '@compute-choice/plugin-compute-choice-common';
import { message } from '../../message';
import { Charge } from '../../prices/Charge';
import { proportionalSideCharges } from '../../sidecosts/containers';
import { Workload } from '../../workload/Workload';
import { exclusion } from '../containers/exclusion';
import { secondsToDoubleTasks } from '../containers/startup';
import { nextTaskStep } from '../containers/taskCount';
import { p99MsOf } from '../containers/taskPlan';
import { containerWarnings } from '../containers/warnings';
import { PURCHASE_NAMES } from '../containers/purchaseModels';
import {
  CostCurve,
  EngineContext,
  PlatformModule,
  SizedVariant,
  SizingResult,
  Variant,
} from '../PlatformModule';
import { fargateConstraints } from './constraints';
import { estimateFargate } from './estimate';
import { fitCharges } from './fitCharges';
import { FargateFit, cheapestSize } from './sizing';
import { fargateVariants, orchestratorOf } from './variants';
import { fargateWarnings } from './warnings';
import { timeInWords } from '../../timeInWords';

function sizingOf(variant: Variant, fit: FargateFit): FargateSizing {
  const { load, counts, taskHours } = fit;
  const { job, hoursPerMonth } = load.workload;
  return {
    platform: 'fargate',
    vcpu: fit.vcpu,
    memoryGb: fit.memoryGb,
    ephemeralStorageGb: fit.ephemeralGb,
    minTasks: job ? 0 : counts[0],
    meanTasks: taskHours / hoursPerMonth,
    maxTasks: job ? job.peakConcurrentRuns : counts[counts.length - 1],
    p99Ms: job ? undefined : p99MsOf(load, fit.vcpu, counts),
    billedSecondsPerRun: fit.billedSecondsPerRun,
    spotShare: variant.purchase === 'spot' ? fit.split.otherShare : 0,
    orchestrator: orchestratorOf(variant),
  };
}

function size(
  workload: Workload,
  variant: Variant,
  context: EngineContext,
): SizingResult {
  const fit = cheapestSize(workload, variant, context);
  if (!fit) {
    return {
      excluded: [
        exclusion({
          rule: 'fargate-latency',
          text: `No task size answers 99% of requests within ${timeInWords(
            (workload.latencyTargetP99Ms ?? 0) / 1000,
          )}.`,
          lift: `Shorten the slowest requests (p99 ${timeInWords(
            workload.p99Ms / 1000,
          )}), or relax the target.`,
          fields: [
            'performance.latencyTargetMs.p99',
            'performance.durationMs.p99',
          ],
          params: { p99Ms: workload.p99Ms },
        }),
      ],
    };
  }
  const sizing = sizingOf(variant, fit);
  return {
    sized: {
      sizing,
      charges: fitCharges(variant, fit, context),
      p99Ms: sizing.p99Ms,
      secondsToDouble: secondsToDoubleTasks(workload),
    },
  };
}

/** Tasks come in steps; all else grows with the traffic. */
function costCurve(
  _workload: Workload,
  variant: Variant,
  context: EngineContext,
): CostCurve {
  return {
    proportional: proportionalSideCharges,
    rest: scaled => {
      const fit = cheapestSize(scaled, variant, context);
      return (
        fit && {
          usd: fit.usd,
          nextStep: nextTaskStep(fit.load, fit.vcpu, fit.counts),
        }
      );
    },
  };
}

function title(variant: Variant, sizing?: Sizing): Message {
  const { architecture, os, purchase } = variant;
  const system = os === 'windows' ? 'Windows' : architecture;
  const where =
    orchestratorOf(variant) === 'eks' ? 'EKS on Fargate' : 'Fargate';
  const bought = `${system}, ${PURCHASE_NAMES[purchase]}`;
  if (sizing?.platform !== 'fargate') {
    return message('fargate-title', `${where}, ${bought}`, {
      architecture,
      os,
      purchase,
    });
  }
  const { vcpu, memoryGb } = sizing;
  return message(
    'fargate-title-sized',
    `${where}, ${vcpu} vCPU / ${memoryGb} GB, ${bought}`,
    { architecture, os, purchase, vcpu, memoryGb },
  );
}

function warnings(
  workload: Workload,
  variant: Variant,
  { sizing, charges }: SizedVariant,
  context: EngineContext,
): Message[] {
  return sizing.platform === 'fargate'
    ? [
        ...fargateWarnings(workload, variant, sizing),
        ...containerWarnings(workload, charges, context),
      ]
    : [];
}

function estimate(configuration: Configuration, usage: Usage): Charge[] {
  return configuration.platform === 'fargate'
    ? estimateFargate(configuration, usage)
    : [];
}

/** AWS Fargate: tasks without hosts, on ECS or EKS. */
export const fargatePlatform: PlatformModule = {
  id: 'fargate',
  variants: fargateVariants,
  constraints: fargateConstraints,
  size,
  costCurve,
  title,
  warnings,
  estimate,
};
