import {
  Runtime,
  TrafficShape,
  WorkloadKind,
} from '@compute-choice/plugin-compute-choice-common';
import { message } from '../message';
import { AssumedChoice, AssumedNumber } from './Inputs';
import { kinds, KindTypicals, Typical } from './kinds';

/*
 * Message codes of this file:
 * `assumption.typicalOfKind` (kind), and `assumption.<what>` for values that do
 * not depend on the kind of workload.
 */

/** What is assumed about every field, for one kind of workload. */
export interface KindAssumptions {
  readonly typicals: KindTypicals;
  readonly shape: AssumedChoice<TrafficShape>;
  readonly burstInsideHour: AssumedNumber;
  readonly runsPerDay: AssumedNumber;
  readonly meanMs: AssumedNumber;
  readonly runMinutes: AssumedNumber;
  readonly p99Ratio: AssumedNumber;
  /** Mean divided by the 99th percentile, where only that is stated. */
  readonly meanOfP99: AssumedNumber;
  readonly cpuShare: AssumedNumber;
  readonly memoryMb: AssumedNumber;
  readonly responseKb: AssumedNumber;
  readonly batchSize: AssumedNumber;
  readonly vcpu: AssumedNumber;
  readonly initMs: AssumedNumber;
  readonly runtime: AssumedChoice<Runtime>;
  readonly eventSources: AssumedChoice<string>;
  readonly packaging: AssumedChoice<'zip' | 'image'>;
  readonly stateful: AssumedChoice<boolean>;
  readonly gpu: AssumedChoice<boolean>;
  readonly privileged: AssumedChoice<boolean>;
}

const SHAPE_PROBABILITY = 0.6;
const OTHER_SHAPES = ['steady', 'business-hours', 'diurnal'] as const;
const OTHER_RUNTIMES = ['nodejs22.x', 'python3.13', 'java21', 'go'] as const;

function assumptionsOf(kind: WorkloadKind): KindAssumptions {
  const typicals = kinds[kind];
  const why = message(
    'assumption.typicalOfKind',
    `Typical of this kind of workload (${typicals.title}).`,
    { kind },
  );
  const number = (
    { value, range }: Typical,
    more?: Pick<AssumedNumber, 'unit' | 'isShare'>,
  ): AssumedNumber => ({ value, ...(range && { range }), ...more, why });
  const yes = (probability: number | undefined): AssumedChoice<boolean> => ({
    value: (probability ?? 0) > 0.5,
    ...(probability !== undefined && {
      alternatives: [
        { value: false, probability: 1 - probability },
        { value: true, probability },
      ],
    }),
    why,
  });
  const likeliest = <T extends string>(
    value: T,
    probability: number,
    others: readonly T[],
  ): AssumedChoice<T> => {
    const rest = others.filter(other => other !== value);
    return {
      value,
      alternatives: [
        { value, probability },
        ...rest.map(other => ({
          value: other,
          probability: (1 - probability) / rest.length,
        })),
      ],
      why,
    };
  };
  const { meanMs, p99Ratio } = typicals;
  return {
    typicals,
    shape:
      typicals.shape === 'scheduled'
        ? { value: 'scheduled', why }
        : likeliest<TrafficShape>(
            typicals.shape,
            SHAPE_PROBABILITY,
            OTHER_SHAPES,
          ),
    burstInsideHour: number(typicals.burstInsideHour),
    runsPerDay: number(typicals.runsPerDay ?? { value: 1 }),
    meanMs: number(meanMs, { unit: 'ms' }),
    runMinutes: number(
      {
        value: meanMs.value / 60_000,
        ...(meanMs.range && {
          range: [meanMs.range[0] / 60_000, meanMs.range[1] / 60_000],
        }),
      },
      { unit: 'min' },
    ),
    p99Ratio: number(p99Ratio, { unit: 'ms' }),
    meanOfP99: number(
      {
        value: 1 / p99Ratio.value,
        ...(p99Ratio.range && {
          range: [1 / p99Ratio.range[1], 1 / p99Ratio.range[0]],
        }),
      },
      { unit: 'ms' },
    ),
    cpuShare: number(typicals.cpuShare, { unit: 'ms', isShare: true }),
    memoryMb: number(typicals.memoryMb, { unit: 'MB' }),
    responseKb: number(typicals.responseKb, { unit: 'KB' }),
    batchSize: number(typicals.batchSize),
    vcpu: number(typicals.vcpu, { unit: 'vCPU' }),
    initMs: number(typicals.initMs, { unit: 'ms' }),
    runtime:
      typicals.runtime === 'other'
        ? { value: 'other', why }
        : likeliest<Runtime>(typicals.runtime, 0.4, OTHER_RUNTIMES),
    eventSources: { value: typicals.eventSources.join(', '), why },
    packaging: { value: typicals.packaging, why },
    stateful: yes(typicals.stateful),
    gpu: yes(typicals.gpu),
    privileged: yes(typicals.privileged),
  };
}

/** What is assumed about every kind of workload. */
export const assumedOfKind: Readonly<Record<WorkloadKind, KindAssumptions>> = {
  'http-api': assumptionsOf('http-api'),
  'web-app': assumptionsOf('web-app'),
  'queue-worker': assumptionsOf('queue-worker'),
  'stream-processor': assumptionsOf('stream-processor'),
  'scheduled-job': assumptionsOf('scheduled-job'),
  batch: assumptionsOf('batch'),
  'ci-task': assumptionsOf('ci-task'),
  'legacy-app': assumptionsOf('legacy-app'),
  websocket: assumptionsOf('websocket'),
  'ml-inference': assumptionsOf('ml-inference'),
};
