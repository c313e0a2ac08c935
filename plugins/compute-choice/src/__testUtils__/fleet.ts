import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  FleetRow,
  FleetSummary,
} from '@compute-choice/plugin-compute-choice-common';

/** A service that runs on EC2 and would be cheaper on Fargate. */
export function aFleetRow(overrides: Partial<FleetRow> = {}): FleetRow {
  return {
    entityRef: 'component:default/orders',
    title: 'Orders',
    owner: 'group:default/checkout',
    system: 'system:default/shop',
    status: 'active',
    revision: 3,
    region: 'eu-west-1',
    currentPlatform: 'ec2',
    currentMonthlyUsd: 210,
    verdict: 'recommended',
    platform: 'fargate',
    optionId: 'fargate/ecs/arm64/on-demand',
    monthlyUsd: 36.5,
    savingUsd: 173.5,
    confidence: { level: 'high', share: 0.93 },
    evaluatedAt: '2026-11-20T09:30:00.000Z',
    stale: false,
    ...overrides,
  };
}

/** A row that nothing can be said about yet. */
export function anUnpricedRow(overrides: Partial<FleetRow> = {}): FleetRow {
  return {
    entityRef: 'component:default/vision',
    title: 'Vision',
    owner: 'group:default/routing',
    status: 'active',
    revision: 1,
    region: 'af-south-1',
    stale: false,
    problem: 'No prices for af-south-1',
    ...overrides,
  };
}

const OWNERS = ['checkout', 'tracking', 'routing', 'back-office', 'platform'];
const NAMES = [
  'orders',
  'prices',
  'stock',
  'mails',
  'search',
  'images',
  'bids',
];
const TODAY = ['ec2', 'ecs-ec2', 'lambda', 'on-premises', 'fargate'] as const;
const ADVICE = ['fargate', 'lambda', 'lambda', 'ecs-ec2', 'fargate'] as const;
const VERDICTS = [
  'recommended',
  'recommended',
  'recommended',
  'tie',
  'recommended',
  'recommended',
] as const;

/** A fleet of any size, the same each time. */
export function aFleet(size: number): FleetRow[] {
  return Array.from({ length: size }, (_, index): FleetRow => {
    const name = `${NAMES[index % NAMES.length]}-${index + 1}`;
    const owner = OWNERS[(index + (index >> 2)) % OWNERS.length];
    const common = {
      entityRef: stringifyEntityRef({ kind: 'component', name }),
      title: `${name[0].toLocaleUpperCase('en-US')}${name.slice(1)}`,
      owner: `group:default/${owner}`,
      system: `system:default/${owner}-system`,
    };
    if (index % 17 === 16) {
      return anUnpricedRow(common);
    }
    const currentMonthlyUsd = 40 + ((index * 137) % 900);
    const monthlyUsd = 15 + ((index * 61) % 450);
    return aFleetRow({
      ...common,
      status: index % 23 === 22 ? 'absent' : 'active',
      stale: index % 11 === 10,
      verdict: VERDICTS[index % VERDICTS.length],
      platform: ADVICE[index % ADVICE.length],
      monthlyUsd,
      confidence:
        index % 3 === 0
          ? { level: 'medium', share: 0.7 }
          : { level: 'high', share: 0.93 },
      ...(index % 5 === 4
        ? { currentPlatform: undefined, currentMonthlyUsd: undefined }
        : {
            currentPlatform: TODAY[(index * 3) % TODAY.length],
            currentMonthlyUsd,
          }),
      savingUsd: index % 5 === 4 ? undefined : currentMonthlyUsd - monthlyUsd,
    });
  });
}

type Totals = Pick<FleetSummary, 'profiles' | 'monthlyUsd' | 'savingUsd'>;

function totalsOf(rows: FleetRow[]): Totals {
  const sum = (of: (row: FleetRow) => number | undefined) =>
    rows.reduce((total, row) => total + (of(row) ?? 0), 0);
  return {
    profiles: rows.length,
    monthlyUsd: sum(row => row.monthlyUsd),
    savingUsd: sum(row => Math.max(row.savingUsd ?? 0, 0)),
  };
}

function groupsOf<T>(
  rows: FleetRow[],
  groupOf: (row: FleetRow) => T,
): (T & Totals)[] {
  const groups = new Map<string, FleetRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(groupOf(row));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map(group => ({
    ...groupOf(group[0]),
    ...totalsOf(group),
  }));
}

/** What the backend would sum up over these rows. */
export function summaryOf(rows: FleetRow[]): FleetSummary {
  return {
    ...totalsOf(rows),
    currentMonthlyUsd: rows.reduce(
      (total, row) => total + (row.currentMonthlyUsd ?? 0),
      0,
    ),
    absent: rows.filter(({ status }) => status === 'absent').length,
    withoutSaving: rows.filter(row => row.savingUsd === undefined).length,
    byPlatform: groupsOf(rows, ({ platform, currentPlatform }) => ({
      platform,
      currentPlatform,
    })),
    byVerdict: groupsOf(rows, ({ verdict }) => ({
      verdict: verdict ?? ('none' as const),
    })).map(({ verdict, profiles }) => ({ verdict, profiles })),
    byOwner: groupsOf(rows, ({ owner, platform }) => ({ owner, platform })),
  };
}
