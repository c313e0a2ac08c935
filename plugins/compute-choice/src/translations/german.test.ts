import {
  Message,
  Recommendation,
  WORKLOAD_KINDS,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import {
  presets,
  recommend,
} from '@compute-choice/plugin-compute-choice-engine';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { profileFields } from '../form/profileFields';
import { answerMessages } from './answer';
import { calculatorMessages } from './calculator';
import { chartMessages } from './charts';
import { createMessages } from './create';
import german from './de';
import { fieldMessages } from './fields';
import { fleetMessages } from './fleet';
import { screenMessages } from './screens';
import { systemMessages } from './system';
import { valueMessages } from './values';
import { whatIfMessages } from './whatIf';
import { workMessages } from './work';

interface Texts {
  readonly [key: string]: string | Texts;
}

const translated: Record<string, string> = german;

function keysOf(texts: Texts, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string'
      ? [`${prefix}${key}`]
      : keysOf(text, `${prefix}${key}.`),
  );
}

/** Every sentence of the engine inside a value. */
function sentences(value: unknown): Message[] {
  if (Array.isArray(value)) {
    return value.flatMap(sentences);
  }
  if (value === null || typeof value !== 'object') {
    return [];
  }
  return 'code' in value && 'text' in value
    ? [value as Message]
    : Object.values(value).flatMap(sentences);
}

/** Workloads that meet many rules. */
const unusual: WorkloadProfile[] = [
  {
    application: {
      kind: 'legacy-app',
      os: 'windows',
      runtime: 'dotnet-framework',
      gpu: true,
      stateful: true,
      privileged: true,
      daemonPerHost: true,
      backgroundCpu: true,
      persistentStorage: 'ebs',
      localDiskGb: 500,
      kubernetesRequired: true,
      placementControl: true,
      taskNetworkMode: 'bridge',
    },
    traffic: { requestsPerSecond: 50, cacheableShare: 0.9 },
    resources: { memoryMb: 300_000, vcpu: 32 },
  },
  {
    application: { kind: 'http-api', maxPayloadMb: 50, artifactSizeMb: 20_000 },
    traffic: {
      requestsPerSecond: 5000,
      burstInsideHour: 20,
      growthPercentPerMonth: 10,
    },
    performance: {
      durationMs: { mean: 900 },
      latencyTargetMs: { p99: 5 },
      coldStartTolerance: 'none',
    },
    operations: {
      spotTolerant: true,
      commitment: '3y',
      currentPlatform: { platform: 'ec2', monthlyUsd: 900_000 },
    },
  },
  {
    application: { kind: 'batch' },
    traffic: { runsPerDay: 3, runMinutes: 600 },
    resources: { vcpu: 20, memoryMb: 200_000 },
    operations: { spotTolerant: true },
  },
];

async function recommendations(): Promise<Recommendation[]> {
  const prices = await loadPriceBook('eu-west-1');
  const usual = WORKLOAD_KINDS.map(
    (kind): WorkloadProfile => ({
      application: { kind },
      traffic: { requestsPerMonth: 3_000_000 },
    }),
  );
  return [...usual, ...unusual].map(profile =>
    recommend(
      {
        ...profile,
        operations: { region: 'eu-west-1', ...profile.operations },
      },
      { prices, samples: 20 },
    ),
  );
}

/** Titles are put together from translated parts instead. */
const PUT_TOGETHER = /-title(-sized)?$/;

describe('the German translation', () => {
  it('has every text of the plugin', () => {
    const keys = keysOf({
      ...answerMessages,
      ...screenMessages,
      ...calculatorMessages,
      ...chartMessages,
      ...createMessages,
      ...fleetMessages,
      ...systemMessages,
      ...whatIfMessages,
      ...workMessages,
      field: fieldMessages,
      value: valueMessages,
    });

    expect(keys.filter(key => !translated[key])).toEqual([]);
  });

  it('keeps the placeholders of every text', () => {
    const english = new Map(
      Object.entries({
        ...answerMessages,
        ...screenMessages,
        ...calculatorMessages,
        ...chartMessages,
        ...createMessages,
        ...fleetMessages,
        ...systemMessages,
        ...whatIfMessages,
        ...workMessages,
      }).flatMap(([section, texts]) =>
        keysOf(texts, `${section}.`).map(key => [key, texts] as const),
      ),
    );
    const placeholders = (text: string) =>
      [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name).sort();
    const textAt = (key: string, texts: Texts) =>
      key
        .split('.')
        .slice(1)
        .reduce<string | Texts>(
          (found, part) => (typeof found === 'string' ? found : found[part]),
          texts,
        );

    for (const [key, texts] of english) {
      expect([key, placeholders(translated[key])]).toEqual([
        key,
        placeholders(String(textAt(key, texts))),
      ]);
    }
  });

  it('describes every field that English describes', () => {
    expect(
      profileFields
        .filter(({ help, path }) => help && !translated[`help.${path}`])
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('says every sentence that the engine says', async () => {
    const said = sentences([presets, await recommendations()]).map(
      ({ code }) => code,
    );

    expect(said.length).toBeGreaterThan(500);
    expect(
      [...new Set(said)].filter(
        code => !PUT_TOGETHER.test(code) && !translated[`engine.${code}`],
      ),
    ).toEqual([]);
  });

  it('fills every placeholder with a value of the engine', async () => {
    const lacking = sentences(await recommendations()).flatMap(
      ({ code, params }) =>
        [
          ...(translated[`engine.${code}`] ?? '').matchAll(/\{\{(\w+)\}\}/g),
        ].flatMap(([, name]) =>
          params?.[name] === undefined ? [`${code}: ${name}`] : [],
        ),
    );

    expect([...new Set(lacking)]).toEqual([]);
  });
});
