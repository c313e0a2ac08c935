import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { policySchema } from '@compute-choice/plugin-compute-choice-common';
import { readPolicy } from './readPolicy';

const pricedRegions = ['eu-west-1', 'us-east-1'];

function read(policy: JsonObject) {
  return readPolicy(new ConfigReader({ computeChoice: { policy } }), {
    pricedRegions,
  });
}

describe('readPolicy', () => {
  it('has a default for everything', () => {
    expect(readPolicy(new ConfigReader({}), { pricedRegions })).toEqual(
      policySchema.parse({}),
    );
  });

  it('takes what is written', () => {
    const policy = read({
      regions: ['eu-west-1'],
      defaultRegion: 'eu-west-1',
      weights: { cost: 1 },
    });
    expect(policy.defaultRegion).toBe('eu-west-1');
    expect(policy.weights).toEqual({
      ...policySchema.parse({}).weights,
      cost: 1,
    });
  });

  it('takes a currency, unless it is none or USD itself', () => {
    const currency = { code: 'EUR', perUsd: 1.5, rateDate: '2026-11-01' };
    expect(read({ currency }).currency).toEqual(currency);
    for (const wrong of [
      { code: 'USD' },
      { code: 'euro' },
      { perUsd: 0 },
      { rateDate: 'last week' },
    ]) {
      expect(() => read({ currency: { ...currency, ...wrong } })).toThrow(
        `computeChoice.policy.currency.${Object.keys(wrong)[0]}: `,
      );
    }
  });

  it('names the key of everything that is wrong', () => {
    expect(() =>
      read({ tieBand: 2, weights: { cots: 1 }, platforms: ['mainframe'] }),
    ).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(
          /(?=.*computeChoice\.policy\.tieBand: )(?=.*computeChoice\.policy\.weights\.cots: Unknown field)(?=.*computeChoice\.policy\.platforms\.0: .*lambda)/,
        ),
      }),
    );
  });

  it.each([
    [{ defaultRegion: 'eu-nowhere-1' }, 'defaultRegion: There are no prices'],
    [
      { defaultRegion: 'us-east-1', regions: ['eu-west-1'] },
      'defaultRegion: Must be one of',
    ],
    [
      {
        sharedClusters: ['a', 'a'].map(name => ({
          name,
          region: 'eu-west-1',
          instanceType: 'm7g.large',
          hosts: 2,
          freeVcpu: 1,
          freeMemoryMb: 2048,
        })),
      },
      'sharedClusters.1.name: There is another cluster',
    ],
  ])('refuses %j', (policy, message) => {
    expect(() => read(policy)).toThrow(`computeChoice.policy.${message}`);
  });
});
