import { WorkloadProfile } from '@compute-choice/plugin-compute-choice-common';
import { Formats } from '../format';
import { draftStorage } from './draftStorage';
import { draftOf, emptyDraft, profileOf, sameDraft } from './ProfileDraft';
import { rateUnitOf, withRateUnit } from './traffic';
import { validateDraft } from './validateDraft';

const english = new Formats('en-US');

const full: WorkloadProfile = {
  application: {
    kind: 'http-api',
    gpu: false,
    architectures: ['x86_64', 'arm64'],
    sidecars: 2,
  },
  traffic: { hourlyRequestsPerSecond: Array.from({ length: 168 }, () => 0.25) },
  performance: { durationMs: { mean: 12.5 }, latencyTargetMs: { p99: 300 } },
  operations: {
    frontDoor: { waf: true },
    currentPlatform: { platform: 'on-premises', monthlyUsd: 1234.5 },
  },
  measured: ['performance.durationMs.mean'],
};

describe('a draft', () => {
  it.each(['en-US', 'de-DE'])(
    'gives back the profile that it was made from, in %s',
    locale => {
      const draft = draftOf(full, new Formats(locale));
      expect(profileOf(draft, locale)).toEqual(full);
    },
  );

  it('leaves out what nobody knows', () => {
    const draft = draftOf(full, english);
    const cleared = {
      ...draft,
      values: {
        ...draft.values,
        'application.gpu': '',
        'application.architectures': [],
        'performance.latencyTargetMs.p99': ' ',
      },
    };
    const profile = profileOf(cleared, 'en-US');
    expect(profile.application).toEqual({ kind: 'http-api', sidecars: 2 });
    expect(profile.performance).toEqual({ durationMs: { mean: 12.5 } });
  });

  it('knows whether anything would change', () => {
    const draft = draftOf(full, english);
    const blank = {
      ...draft,
      values: { ...draft.values, 'application.runtime': '' },
    };
    expect(sameDraft(draft, blank)).toBe(true);
    const answered = {
      ...draft,
      values: { ...draft.values, 'application.runtime': 'go' },
    };
    expect(sameDraft(draft, answered)).toBe(false);
  });
});

describe('validateDraft', () => {
  it('names a missing kind and missing traffic together', () => {
    const { issues } = validateDraft(emptyDraft, 'en-US');
    expect(issues.map(({ path }) => path)).toEqual([
      'application.kind',
      'traffic',
    ]);
  });

  it('names the field of an answer that is no number', () => {
    const check = validateDraft(
      {
        kept: {},
        values: {
          'application.kind': 'http-api',
          'traffic.requestsPerMonth': 'many',
        },
      },
      'en-US',
    );
    expect(check.issues).toEqual([
      expect.objectContaining({ path: 'traffic.requestsPerMonth' }),
    ]);
  });
});

describe('the unit of the traffic', () => {
  const monthly = {
    kept: {},
    values: {
      'application.kind': 'http-api',
      'traffic.requestsPerMonth': '2628000',
    },
  };

  it('converts a rate and states only one', () => {
    const perSecond = withRateUnit(monthly, 'second', english);
    expect(perSecond.values['traffic.requestsPerSecond']).toBe('1');
    expect(perSecond.values).not.toHaveProperty(['traffic.requestsPerMonth']);
    const back = withRateUnit(perSecond, 'month', english);
    expect(back.values['traffic.requestsPerMonth']).toBe('2628000');
  });

  it('stays the chosen one while its field is empty', () => {
    expect(rateUnitOf(withRateUnit(monthly, 'day', english))).toBe('day');
  });

  it('is runs per day for jobs, until somebody says otherwise', () => {
    expect(
      rateUnitOf({ kept: {}, values: { 'application.kind': 'batch' } }),
    ).toBe('day');
    expect(rateUnitOf(emptyDraft)).toBe('month');
  });

  it('replaces stored hourly values only when another unit is chosen', () => {
    const hourly = draftOf(full, english);
    expect(rateUnitOf(hourly)).toBe('week');
    const replaced = withRateUnit(hourly, 'month', english);
    expect(replaced.kept).not.toHaveProperty([
      'traffic.hourlyRequestsPerSecond',
    ]);
    expect(rateUnitOf(replaced)).toBe('month');
  });
});

describe('draftStorage', () => {
  const stored = {
    savedAt: '2026-11-24T10:00:00.000Z',
    revision: 2,
    draft: draftOf(full, english),
  };

  it('keeps the changes of each entity apart until they are cleared', () => {
    draftStorage.save('component:default/a', stored);
    expect(draftStorage.load('component:default/a')).toEqual(stored);
    expect(draftStorage.load('component:default/b')).toBeUndefined();
    draftStorage.clear('component:default/a');
    expect(draftStorage.load('component:default/a')).toBeUndefined();
  });

  it('ignores what it cannot read', () => {
    localStorage.setItem('compute-choice:draft:component:default/c', '{"x":1');
    expect(draftStorage.load('component:default/c')).toBeUndefined();
  });
});
