import { fieldMessages } from '../translations/fields';
import { valueMessages } from '../translations/values';
import { profileField, profileFields } from './profileFields';
import { moreFields } from './questions';
import { unitOf } from './unitOf';

/** Choices whose values are names that need no words. */
const NAMES = new Set(['application.runtime']);

describe('profileFields', () => {
  it('reads type, range and description from the schema', () => {
    expect(profileField('performance.durationMs.mean')).toMatchObject({
      part: 'performance',
      type: 'number',
      help: expect.stringContaining('ms'),
    });
    expect(profileField('application.gpu')?.type).toBe('boolean');
    expect(profileField('application.sidecars')).toMatchObject({
      type: 'integer',
      min: 0,
    });
    expect(profileField('application.eventSources')).toMatchObject({
      type: 'choices',
      options: expect.arrayContaining(['sqs', 'schedule']),
    });
    expect(
      profileField('operations.currentPlatform.platform')?.options,
    ).toEqual(expect.arrayContaining(['lambda', 'on-premises']));
    expect(profileField('traffic.hourlyRequestsPerSecond')?.type).toBe('kept');
    expect(profileField('traffic.nonsense')).toBeUndefined();
  });

  it('has a label and a description for every field', () => {
    const labels: Record<string, string> = fieldMessages;
    expect(profileFields.filter(({ path }) => !labels[path])).toEqual([]);
    expect(
      profileFields.filter(({ help, type }) => !help && type !== 'kept'),
    ).toEqual([]);
  });

  it('has words for every value of a choice, and none for values that are gone', () => {
    const words: Record<string, string> = valueMessages;
    const expected = profileFields
      .filter(({ path }) => !NAMES.has(path))
      .flatMap(({ path, options }) =>
        options.map(option => `${path}.${option}`),
      );
    expect(Object.keys(words).sort()).toEqual(expected.sort());
  });

  it('has no label for a field that is gone', () => {
    const known = new Set(
      profileFields.flatMap(({ path }) => {
        const names = path.split('.');
        return names.map((_, index) => names.slice(0, index + 1).join('.'));
      }),
    );
    expect(Object.keys(fieldMessages).filter(path => !known.has(path))).toEqual(
      [],
    );
  });

  it('asks for every field once', () => {
    const folded = moreFields.flatMap(({ fields }) =>
      fields.map(({ path }) => path),
    );
    const asked = profileFields
      .map(({ path }) => path)
      .filter(path => !folded.includes(path));
    expect(asked.sort()).toEqual([
      'application.kind',
      'operations.region',
      'performance.durationMs.mean',
      'resources.memoryMb',
      'traffic.hourlyRequestsPerSecond',
      'traffic.requestsPerMonth',
      'traffic.requestsPerSecond',
      'traffic.runMinutes',
      'traffic.runsPerDay',
      'traffic.volume',
    ]);
  });

  it('reads the unit from the name', () => {
    expect(unitOf('performance.durationMs.p99')).toBe('ms');
    expect(unitOf('resources.memoryMb')).toBe('MB');
    expect(unitOf('traffic.growthPercentPerMonth')).toBe('%');
    expect(unitOf('operations.logKbPerRequest')).toBe('KB');
    expect(unitOf('traffic.growthPer90Seconds')).toBeUndefined();
    expect(unitOf('resources.zones')).toBeUndefined();
  });
});
