import { Formats } from '../format';
import { draftOfQuery, queryOf } from './draftQuery';

const english = new Formats('en-US');
const german = new Formats('de-DE');

describe('a workload in a link', () => {
  const draft = {
    values: {
      'application.kind': 'http-api',
      'application.architectures': ['x86_64', 'arm64'],
      'traffic.requestsPerSecond': '12,5',
      'resources.memoryMb': '',
    },
    kept: {},
  };

  it('names each answer by its field and leaves the unknown out', () => {
    expect(queryOf(draft, german).toString()).toBe(
      'application.kind=http-api&application.architectures=x86_64&application.architectures=arm64&traffic.requestsPerSecond=12.5',
    );
  });

  it('means the same in every language', () => {
    const link = queryOf(draft, german);

    expect(draftOfQuery(link, english).values).toEqual({
      'application.kind': 'http-api',
      'application.architectures': ['x86_64', 'arm64'],
      'traffic.requestsPerSecond': '12.5',
    });
    expect(draftOfQuery(link, german).values['traffic.requestsPerSecond']).toBe(
      '12,5',
    );
  });

  it('keeps what is no number, so that the form can say so', () => {
    const wrong = { values: { 'resources.memoryMb': 'much' }, kept: {} };

    expect(draftOfQuery(queryOf(wrong, english), english)).toEqual(wrong);
  });

  it('ignores what is no field', () => {
    expect(
      draftOfQuery(
        new URLSearchParams(
          'x=1&application.architectures=z80&operations.currentPlatform.usage=1',
        ),
        english,
      ).values,
    ).toEqual({ 'application.architectures': [] });
  });
});
