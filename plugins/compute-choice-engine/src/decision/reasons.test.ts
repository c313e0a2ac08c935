import { PriceBook } from '@compute-choice/plugin-compute-choice-common';
import fc from 'fast-check';
import {
  ask as askWith,
  Asked,
  loadTestBook,
  profileOf,
} from './__testUtils__/ask';

let book: PriceBook;
beforeAll(async () => {
  book = await loadTestBook();
});

const ask = (
  profile: Parameters<typeof askWith>[0],
  asked: Partial<Asked> = {},
) => askWith(profile, { prices: book, ...asked });

describe('reasons', () => {
  it('are at most three for and one against, and true to the numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2e9 }), requestsPerMonth => {
        const { reasons, options, verdict, runnerUpOptionId } = ask(
          profileOf({ traffic: { requestsPerMonth } }),
          { samples: 0 },
        );
        const ofKind = (kind: string) =>
          reasons.filter(reason => reason.kind === kind);
        expect(ofKind('for').length).toBeLessThanOrEqual(3);
        expect(ofKind('against').length).toBeLessThanOrEqual(1);
        const costOf = (id: string | null | undefined) =>
          options.find(option => option.id === id)!.monthlyUsd!;
        const saving = costOf(runnerUpOptionId) - costOf(verdict.optionId);
        const codes = reasons.map(({ message }) => message.code);
        expect(saving > 0 || !codes.includes('reason.cheapest')).toBe(true);
        expect(saving < 0 || !codes.includes('reason.dearer')).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('name the source of a rule where one speaks', () => {
    const { reasons } = ask(
      profileOf({ traffic: { requestsPerMonth: 1e6, burstInsideHour: 10 } }),
    );
    const speed = reasons.find(
      ({ message }) => message.code === 'reason.better.scalingSpeed',
    );
    const { name, page } = speed!.evidence!;
    expect(name).not.toMatch(/^[A-Z]\d+$/);
    expect(page).toContain(name);
  });
});
