import { z } from 'zod';
import { InvalidInputError, parseInput, workloadProfileSchema } from '.';

function issuesFor(value: unknown) {
  try {
    parseInput(workloadProfileSchema, value, 'profile');
  } catch (error) {
    if (error instanceof InvalidInputError) {
      return error.issues;
    }
    throw error;
  }
  return [];
}

describe('parseInput', () => {
  it('returns a valid value', () => {
    const profile = {
      application: { kind: 'batch' },
      traffic: { runsPerDay: 2, runMinutes: 30 },
    };
    expect(parseInput(workloadProfileSchema, profile, 'profile')).toEqual(
      profile,
    );
  });

  it('names every problem at once, with what would be valid', () => {
    expect(
      issuesFor({
        application: { kind: 'toaster', runtime: 22 },
        traffic: { requestsPerMonth: '1000', batchSize: 0, shpe: 'steady' },
        operations: { region: 'Ireland' },
      }),
    ).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          path: 'application.kind',
          expected: expect.stringContaining('http-api'),
        }),
        expect.objectContaining({ path: 'application.runtime' }),
        expect.objectContaining({
          path: 'traffic.requestsPerMonth',
          expected: 'number',
        }),
        expect.objectContaining({
          path: 'traffic.batchSize',
          expected: 'at least 1',
        }),
        { path: 'traffic.shpe', message: 'Unknown field' },
        expect.objectContaining({
          path: 'operations.region',
          expected: 'an AWS region code such as eu-west-1',
        }),
      ]),
    );
  });

  it.each([
    ['no rate', {}, 'traffic'],
    [
      'two rates',
      { requestsPerMonth: 1, requestsPerSecond: 1 },
      'traffic.requestsPerSecond',
    ],
  ])('asks for exactly one rate: %s', (_case, traffic, path) => {
    expect(issuesFor({ application: { kind: 'batch' }, traffic })).toEqual([
      expect.objectContaining({ path }),
    ]);
  });

  it('refuses a p99 below the mean', () => {
    expect(
      issuesFor({
        application: { kind: 'http-api' },
        traffic: { requestsPerSecond: 1 },
        performance: { durationMs: { mean: 100, p99: 50 } },
      }),
    ).toEqual([
      expect.objectContaining({ path: 'performance.durationMs.p99' }),
    ]);
  });

  it('is an error that Backstage answers with 400, readable without its issues', () => {
    const parse = () =>
      parseInput(z.strictObject({ a: z.string() }), {}, 'test');
    expect(parse).toThrow(InvalidInputError);
    expect(parse).toThrow(/^Invalid test: a: /);
    expect(parse).toThrow(expect.objectContaining({ name: 'InputError' }));
  });

  it('names the value itself where it has no fields', () => {
    expect(issuesFor('a profile')).toEqual([
      expect.objectContaining({ path: '', expected: 'object' }),
    ]);
  });

  it('bounds the number of issues', () => {
    const unknownFields = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`field${index}`, 1]),
    );
    expect(issuesFor(unknownFields).length).toBeLessThanOrEqual(50);
  });
});
