import {
  PriceBook,
  Recommendation,
  WorkloadProfile,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { recommend } from '../recommend';
import { addMonths } from './addMonths';
import { decisionRecord } from './decisionRecord';

let book: PriceBook;
beforeAll(async () => {
  book = await loadPriceBook('us-east-1');
});

const profileOf = (parts: object = {}): WorkloadProfile =>
  workloadProfileSchema.parse({
    application: { kind: 'http-api' },
    traffic: { requestsPerMonth: 30_000_000 },
    operations: { region: 'us-east-1' },
    ...parts,
  });

function recordOf(
  profile: WorkloadProfile,
  options: Partial<Parameters<typeof decisionRecord>[2]> = {},
): { text: string; recommendation: Recommendation } {
  const recommendation = recommend(profile, { prices: book, samples: 50 });
  return {
    recommendation,
    text: decisionRecord(recommendation, profile, {
      title: 'Orders API',
      ...options,
    }),
  };
}

/** Titles of the headings of one level. */
const headings = (text: string, level: number) =>
  text
    .split('\n')
    .filter(line => line.startsWith(`${'#'.repeat(level)} `))
    .map(line => line.slice(level + 1));

describe('a decision record', () => {
  it('has the parts of a decision record, in order', () => {
    const { text } = recordOf(profileOf());
    expect(headings(text, 1)).toEqual(['Orders API']);
    expect(headings(text, 2)).toEqual([
      'Context',
      'Options',
      'Decision',
      'Consequences',
      'When to look again',
      'What it rests on',
    ]);
  });

  it('names the verdict, and every cost line of its option', () => {
    const { text, recommendation } = recordOf(profileOf());
    const { verdict, options } = recommendation;
    const chosen = options.find(({ id }) => id === verdict.optionId)!;
    expect(text).toContain(verdict.summary.text);
    const rows = text.split('\n').filter(line => line.startsWith('| '));
    chosen.costLines.forEach(({ description }) =>
      expect(
        rows.some(row => row.replace(/\\/g, '').includes(description)),
      ).toBe(true),
    );
  });

  it('has tables whose rows are as wide as their headings', () => {
    const { text } = recordOf(
      profileOf({ traffic: { hourlyRequestsPerSecond: Array(168).fill(3) } }),
    );
    const cells = (row: string) => row.split(/(?<!\\)\|/).length;
    text
      .split('\n\n')
      .filter(block => block.startsWith('|'))
      .forEach(block => {
        const rows = block.split('\n');
        expect(new Set(rows.map(cells)).size).toBe(1);
      });
    expect(text).toContain('168 values');
  });

  it('tells what is excluded by which limit, with page and date', () => {
    const { text, recommendation } = recordOf(
      profileOf({
        application: { kind: 'queue-worker' },
        performance: { longestRunSeconds: 1200 },
      }),
    );
    const { constraints } = recommendation.options.find(
      ({ eligible }) => !eligible,
    )!;
    const { page, checked } = constraints[0].limit!;
    expect(text).toContain(`](${page}), checked ${checked}).`);
  });

  it('marks what was measured, and lists what was assumed', () => {
    const { text, recommendation } = recordOf(
      profileOf({ measured: ['traffic'] }),
    );
    expect(text).toContain(
      '| `traffic.requestsPerMonth` | 30,000,000 (measured) |',
    );
    recommendation.assumptions.forEach(({ field }) =>
      expect(text).toContain(`| \`${field}\` |`),
    );
  });

  it('turns the month of a flip into a date', () => {
    const profile = profileOf({
      traffic: {
        requestsPerMonth: 30_000_000,
        shape: 'steady',
        growthPercentPerMonth: 15,
      },
    });
    const { text, recommendation } = recordOf(profile, { date: '2026-11-25' });
    const { inMonths } = recommendation.revisit!;
    expect(inMonths).toBeGreaterThan(0);
    expect(text).toContain(
      `Growth gets there on ${addMonths('2026-11-25', inMonths!)}.`,
    );
    expect(recordOf(profile).text).not.toContain('Growth gets there');
  });

  it('says what the move takes, from what runs today', () => {
    const { text } = recordOf(
      profileOf({
        operations: {
          region: 'us-east-1',
          currentPlatform: { platform: 'ec2', monthlyUsd: 900 },
        },
      }),
    );
    expect(headings(text, 3)).toContainEqual(
      expect.stringMatching(/^The move from ec2 to /),
    );
    expect(text).toMatch(/^1\. Package/m);
  });

  it('names dates of prices and limits', () => {
    const { text, recommendation } = recordOf(profileOf());
    const { priceBook, limitsDate } = recommendation.provenance;
    expect(text).toContain(`us-east-1 up to ${priceBook.date}`);
    expect(text).toContain(`checked up to ${limitsDate}`);
  });

  it('says so where nothing is eligible', () => {
    const { text } = recordOf(
      profileOf({
        application: { kind: 'http-api', gpu: true, os: 'windows' },
        resources: { memoryMb: 20_000_000 },
      }),
    );
    expect(text).toContain('No option is eligible');
    expect(headings(text, 2)).not.toContain('Consequences');
  });

  it('takes text from outside as text', () => {
    const { text } = recordOf(profileOf(), {
      title: 'A\n# <script>alert(1)</script> [x](javascript:y) | *z*',
      comment: 'Because\n\n## of `this`',
      deciders: ['user:default/ada_l'],
      status: 'accepted',
    });
    expect(headings(text, 1)).toHaveLength(1);
    expect(headings(text, 2)).not.toContain('of `this`');
    expect(text).not.toContain('<script>');
    expect(text).not.toMatch(/(?<!\\)\]\(javascript:/);
    expect(text).toContain('- Status: accepted');
    expect(text).toContain('user:default/ada\\_l');
  });

  it('is the same text for the same input', () => {
    expect(recordOf(profileOf()).text).toBe(recordOf(profileOf()).text);
  });
});

describe('a day some months later', () => {
  it.each([
    ['2026-11-25', 3, '2027-02-25'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-05-01', 0, '2026-05-01'],
  ])('than %s, %i months, is %s', (date, months, later) =>
    expect(addMonths(date, months)).toBe(later),
  );
});
