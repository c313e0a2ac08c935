import {
  CostLine,
  estimateRequestSchema,
  Recommendation,
  TRAFFIC_SHAPES,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { buildDemand } from '../../demand/buildDemand';
import { lognormalSigma, squaredVariation } from '../../demand/durations';
import { peakToMean, surge } from '../../demand/traits';
import { weekPattern } from '../../demand/weekPatterns';
import { estimate } from '../../estimate';
import {
  p99WaitSeconds,
  waitProbability,
} from '../../platforms/containers/queueing';
import { usableMemoryMib } from '../../platforms/ecs-ec2/packing';
import { recommend } from '../../recommend';
import { kinds } from '../../workload/kinds';
import { Blocks } from './fillBlocks';
import { markdownTable } from './markdownTable';

const REGION = 'us-east-1';

const figure = (value: number) => String(Number(value.toPrecision(6)));

function linesTable(lines: readonly CostLine[], monthlyUsd: number): string {
  return markdownTable(
    ['item', 'quantity', 'unit', 'USD per unit', 'USD per month', 'how'],
    [
      ...lines.map(line => [
        line.item,
        figure(line.quantity),
        line.unit,
        line.unitPriceUsd === undefined ? '' : figure(line.unitPriceUsd),
        line.monthlyUsd === undefined ? '' : line.monthlyUsd.toFixed(4),
        line.formula,
      ]),
      ['**total**', '', '', '', `**${monthlyUsd.toFixed(2)}**`, ''],
    ],
  );
}

/** A configuration that is priced: the request, and the lines of the answer. */
function priced(request: object) {
  return async () => {
    const prices = await loadPriceBook(REGION);
    const parsed = estimateRequestSchema.parse({ region: REGION, ...request });
    const { costLines, monthlyUsd } = estimate(parsed, { prices });
    return [
      '```text',
      JSON.stringify({ region: REGION, ...request }),
      '```',
      '',
      linesTable(costLines, monthlyUsd),
    ].join('\n');
  };
}

const API = {
  application: { kind: 'http-api', runtime: 'nodejs22.x' },
  traffic: {
    requestsPerMonth: 30_000_000,
    shape: 'business-hours',
    burstInsideHour: 3,
  },
  performance: { durationMs: { mean: 80, p99: 400 }, cpuMsPerRequest: 15 },
  resources: { memoryMb: 350 },
  operations: { region: REGION },
} as const;

async function apiAnswer(): Promise<Recommendation> {
  return recommend(workloadProfileSchema.parse(API), {
    prices: await loadPriceBook(REGION),
    samples: 0,
  });
}

const bestOf = ({ options }: Recommendation, platform: string) =>
  options.find(option => option.platform === platform && option.score);

/** The best option of a platform for the example API, with all its lines. */
function apiOption(platform: string) {
  return async () => {
    const option = bestOf(await apiAnswer(), platform)!;
    return [
      `\`${option.id}\`: ${option.title.text}`,
      '',
      linesTable(option.costLines, option.monthlyUsd!),
    ].join('\n');
  };
}

async function apiScores(): Promise<string> {
  const answer = await apiAnswer();
  const best = ['lambda', 'fargate', 'ecs-ec2'].map(
    platform => bestOf(answer, platform)!,
  );
  const areas = best[0].score!.contributions;
  return markdownTable(
    ['area', 'weight', ...best.map(({ id }) => `\`${id}\``)],
    [
      ...areas.map(({ area, weight }, row) => [
        area,
        figure(weight),
        ...best.map(({ score }) => {
          const { value, points } = score!.contributions[row];
          return `${value.toFixed(3)} → ${points.toFixed(4)}`;
        }),
      ]),
      [
        '**score**',
        '1',
        ...best.map(({ score }) => `**${score!.total.toFixed(4)}**`),
      ],
    ],
  );
}

async function shapes(): Promise<string> {
  const HOURS = 730;
  return markdownTable(
    ['shape', 'busiest hour / mean', 'surge', 'requests in the busiest hour'],
    TRAFFIC_SHAPES.map(shape => {
      const demand = buildDemand({
        unitsPerMonth: HOURS * 3600,
        hoursPerMonth: HOURS,
        pattern: weekPattern(shape, 1),
        burstInsideHour: 1,
      });
      return [
        shape,
        figure(peakToMean(demand)),
        figure(surge(demand)),
        figure(demand.peakPerSecond * 3600),
      ];
    }),
  );
}

async function queue(): Promise<string> {
  const [mean, p99] = [80, 400];
  const queueOf = (servers: number) => ({
    arrivalsPerSecond: 100,
    servers,
    ratePerServer: 1000 / 15,
    squaredVariation: squaredVariation(mean, p99),
  });
  return [
    `With a mean of ${mean} ms and a 99th percentile of ${p99} ms, σ = ${figure(
      lognormalSigma(mean, p99),
    )} and C²s = ${figure(squaredVariation(mean, p99))}.`,
    '',
    markdownTable(
      ['servers', 'probability to wait', '99% wait less than, in ms'],
      [2, 3, 4, 6].map(servers => [
        String(servers),
        figure(waitProbability(servers, (100 * 15) / 1000)),
        figure(1000 * p99WaitSeconds(queueOf(servers))),
      ]),
    ),
  ].join('\n');
}

async function hosts(): Promise<string> {
  const book = await loadPriceBook(REGION);
  return markdownTable(
    ['type', 'vCPU', 'installed MiB', 'usable MiB', 'tasks with interfaces'],
    ['t4g.medium', 'c7g.large', 'm7g.large', 'm7g.4xlarge'].map(type => {
      const { vcpu, memoryMib, awsvpcTaskLimit } = book.instances[type].spec;
      return [
        type,
        String(vcpu),
        String(memoryMib),
        String(usableMemoryMib(memoryMib)),
        String(awsvpcTaskLimit),
      ];
    }),
  );
}

async function presetsTable(): Promise<string> {
  const range = (typical: { value: number; range?: readonly number[] }) =>
    typical.range
      ? `${typical.value} [${typical.range.join(', ')}]`
      : String(typical.value);
  return markdownTable(
    ['kind', 'shape', 'burst', 'mean ms', 'p99 / mean', 'CPU share', 'MB'],
    Object.entries(kinds).map(([kind, typicals]) => [
      kind,
      typicals.shape,
      range(typicals.burstInsideHour),
      range(typicals.meanMs),
      range(typicals.p99Ratio),
      range(typicals.cpuShare),
      range(typicals.memoryMb),
    ]),
  );
}

/** Worked examples: the engine's own output. */
export const exampleBlocks: Blocks = {
  'example-profile': async () =>
    ['```json', JSON.stringify(API, null, 2), '```'].join('\n'),
  'estimate-lambda': priced({
    configuration: {
      platform: 'lambda',
      architecture: 'x86_64',
      memoryMb: 1536,
    },
    usage: { requests: 3_000_000, durationMs: 120 },
  }),
  'estimate-lambda-busy': priced({
    configuration: {
      platform: 'lambda',
      architecture: 'x86_64',
      memoryMb: 2048,
    },
    usage: { requests: 2_628_000, durationMs: 1000 },
  }),
  'estimate-fargate': priced({
    configuration: {
      platform: 'fargate',
      os: 'linux',
      architecture: 'x86_64',
      vcpu: 1,
      memoryGb: 2,
    },
    usage: { taskHours: 730 },
  }),
  'estimate-ec2': priced({
    configuration: { platform: 'ecs-ec2', instanceType: 't3.medium' },
    usage: { instanceHours: 730 },
  }),
  'estimate-side': priced({
    sideItems: [
      { item: 'alb', hours: 720, lcu: 1.08 },
      { item: 'nat-gateway', hours: 730, gb: 100 },
    ],
  }),
  'option-lambda': apiOption('lambda'),
  'option-fargate': apiOption('fargate'),
  'option-ecs-ec2': apiOption('ecs-ec2'),
  scores: apiScores,
  shapes,
  queue,
  hosts,
  presets: presetsTable,
};
