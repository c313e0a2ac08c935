import {
  PLATFORMS,
  policySchema,
  Verdict,
} from '@compute-choice/plugin-compute-choice-common';
import { recommend } from '@compute-choice/plugin-compute-choice-engine';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { readSeeds } from './readSeeds';

const ROOT = resolve(__dirname, '../../../..');

function readPolicy() {
  const config = parse(readFileSync(join(ROOT, 'app-config.yaml'), 'utf8'));
  return policySchema.parse(config.computeChoice.policy);
}

/** Verdicts of the sample services, with the policy of the portal. */
async function readVerdicts(): Promise<Map<string, Verdict>> {
  const policy = readPolicy();
  const seeds = await readSeeds(join(ROOT, 'examples/profiles'));
  return new Map(
    await Promise.all(
      seeds.map(async ({ entityRef, profile }) => {
        const region = profile.operations?.region ?? policy.defaultRegion ?? '';
        const prices = await loadPriceBook(region);
        const { verdict } = recommend(profile, { prices, policy });
        return [entityRef, verdict] as const;
      }),
    ),
  );
}

describe('the verdicts on the sample services', () => {
  it('show every platform as a winner, a tie, and a case that is open', async () => {
    const verdicts = [...(await readVerdicts()).values()];
    const winners = verdicts.flatMap(verdict =>
      verdict.status === 'recommended' ? [verdict.platform] : [],
    );

    expect(new Set(winners)).toEqual(new Set(PLATFORMS));
    expect(verdicts.filter(({ status }) => status === 'tie')).toHaveLength(1);
    expect(
      verdicts.filter(({ status }) => status === 'undecided'),
    ).toHaveLength(1);
  }, 120_000);
});
