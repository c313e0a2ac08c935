import { WorkloadProfile } from '@compute-choice/plugin-compute-choice-common';
import { aProfile, aRecommendation } from '../__testUtils__';
import { baseOf, changedProfile } from './changedProfile';
import {
  isChanged,
  NOTHING_CHANGED,
  WhatIf,
  whatIfOf,
  withWhatIf,
} from './WhatIf';

const queryOf = (whatIf: WhatIf) =>
  withWhatIf(new URLSearchParams(), whatIf).toString();

describe('a what-if in the address', () => {
  it('is read back as it was written', () => {
    const whatIf: WhatIf = {
      traffic: 2.5,
      duration: 0.5,
      memory: 1,
      commitment: '1y',
      spot: false,
      cpu: 'either',
      region: 'us-east-1',
    };

    expect(whatIfOf(new URLSearchParams(queryOf(whatIf)))).toEqual(whatIf);
  });

  it('leaves out what is as the profile has it', () => {
    expect(queryOf(NOTHING_CHANGED)).toBe('');
    expect(isChanged(NOTHING_CHANGED)).toBe(false);
    expect(isChanged({ ...NOTHING_CHANGED, spot: false })).toBe(true);
  });

  it('ignores what it does not understand, and keeps other parameters', () => {
    const strange = new URLSearchParams(
      'traffic=-3&duration=abc&memory=1e9&commitment=5y&spot=maybe&cpu=z80&region=<x>&tab=1',
    );

    expect(whatIfOf(strange)).toEqual(NOTHING_CHANGED);
    expect(withWhatIf(strange, NOTHING_CHANGED).toString()).toBe('tab=1');
  });
});

describe('the changed profile', () => {
  const change = (profile: WorkloadProfile, whatIf: Partial<WhatIf>) =>
    changedProfile(
      profile,
      { ...NOTHING_CHANGED, ...whatIf },
      baseOf(profile, aRecommendation()),
    );

  it('is the saved one while nothing is tried out', () => {
    expect(change(aProfile, {})).toEqual(aProfile);
  });

  it.each<WorkloadProfile['traffic']>([
    { requestsPerMonth: 10 },
    { requestsPerSecond: 10 },
    { runsPerDay: 10 },
  ])('multiplies the rate that is stated: %j', traffic => {
    const [[field, rate]] = Object.entries(traffic);

    expect(
      change({ ...aProfile, traffic }, { traffic: 3 }).traffic,
    ).toMatchObject({ [field]: Number(rate) * 3 });
  });

  it('turns an order of magnitude into the rate that was assumed for it', () => {
    expect(
      change({ ...aProfile, traffic: { volume: 'low' } }, { traffic: 2 })
        .traffic,
    ).toEqual({ requestsPerMonth: 60_000_000 });
  });

  it('starts from the assumed value where none is stated', () => {
    const profile = { ...aProfile, resources: undefined };
    const base = baseOf(
      profile,
      aRecommendation({
        assumptions: [
          {
            field: 'resources.memoryMb',
            value: 384,
            why: { code: 'preset', text: 'Usual.' },
          },
        ],
      }),
    );

    expect(
      changedProfile(profile, { ...NOTHING_CHANGED, memory: 2 }, base)
        .resources,
    ).toEqual({ memoryMb: 768 });
  });

  it('keeps all stated times in proportion', () => {
    const profile: WorkloadProfile = {
      ...aProfile,
      performance: {
        durationMs: { mean: 80, p99: 400 },
        cpuMsPerRequest: 15,
      },
    };

    expect(change(profile, { duration: 2 }).performance).toEqual({
      durationMs: { mean: 160, p99: 800 },
      cpuMsPerRequest: 30,
    });
  });

  it('changes purchase, CPU and region', () => {
    const changed = change(aProfile, {
      commitment: '3y',
      spot: true,
      cpu: 'arm64',
      region: 'us-east-1',
    });

    expect(changed.operations).toMatchObject({
      commitment: '3y',
      spotTolerant: true,
      region: 'us-east-1',
    });
    expect(changed.application.architectures).toEqual(['arm64']);
  });
});
