import {
  CONSIDERATION_AREAS,
  PriceBook,
} from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { favourRules } from '.';
import {
  answerTo as answerWith,
  Parts,
  REGION,
} from './__testUtils__/answerTo';
import { exclusions } from './__testUtils__/exclusions';
import { sayings } from './__testUtils__/sayings';
import { ruleBook } from './ruleBook';

let prices: PriceBook;
beforeAll(async () => {
  prices = await loadPriceBook(REGION);
});

const answerTo = (parts: Parts) => answerWith(parts, prices);

/** Names of the constraints that exclude any option. */
function exclusionsIn(parts: Parts): Set<string> {
  return new Set(
    answerTo(parts).options.flatMap(({ constraints = [] }) =>
      constraints.map(({ rule }) => rule),
    ),
  );
}

/** Names of everything that an answer says: exclusions, warnings and notes. */
function saidIn(parts: Parts): Set<string> {
  const { options, reasons } = answerTo(parts);
  return new Set([
    ...exclusionsIn(parts),
    ...options.flatMap(({ warnings }) => warnings.map(({ code }) => code)),
    ...reasons.map(({ message }) => message.code),
  ]);
}

const codesOf = (effects: string[]) =>
  ruleBook
    .filter(({ effect }) => effects.includes(effect))
    .flatMap(({ codes = [] }) => codes);

describe('the rule book', () => {
  it('holds every rule once, with its page and date', () => {
    const ids = ruleBook.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    ruleBook.forEach(({ when, because, page, date }) => {
      expect(when).toMatch(/[^.]$/);
      expect(because).toMatch(/^[A-Z\d].*\.$/);
      expect(page).toMatch(/^https:\/\//);
      expect(date).toMatch(/^\d{4}/);
    });
  });

  it('has a condition for each rule that favours', () => {
    favourRules.forEach(({ holds, area, favours, weight }) => {
      expect(holds).toEqual(expect.any(Function));
      expect(CONSIDERATION_AREAS).toContain(area);
      expect(favours.length).toBeGreaterThan(0);
      expect([1, 2, 3, 4, 5]).toContain(weight);
    });
  });

  it('names what carries out each rule that excludes, warns or notes', () => {
    ruleBook
      .filter(({ effect }) => ['excludes', 'warns', 'notes'].includes(effect))
      .forEach(({ codes }) => expect(codes).not.toHaveLength(0));
    const shown = new Set([
      ...Object.entries(exclusions).flatMap(([rule, { also = [] }]) => [
        rule,
        ...also,
      ]),
      ...Object.keys(sayings),
    ]);
    expect(
      codesOf(['excludes', 'warns', 'notes', 'sizes']).filter(
        code => !shown.has(code),
      ),
    ).toEqual([]);
  });
});

describe('an exclusion', () => {
  it.each(Object.entries(exclusions))(
    '%s goes away with its cause, and nothing else does',
    (rule, { cause, without, also = [] }) => {
      const excluded = exclusionsIn(cause);
      const rest = exclusionsIn(without);
      expect([...excluded].filter(name => !rest.has(name)).sort()).toEqual(
        [rule, ...also].sort(),
      );
      expect([...rest].filter(name => !excluded.has(name))).toEqual([]);
    },
  );

  it.each(Object.entries(exclusions))(
    '%s says what would lift it, and on which limit it rests',
    (rule, { cause }) => {
      const found = answerTo(cause)
        .options.flatMap(({ constraints = [] }) => constraints)
        .find(constraint => constraint.rule === rule);
      expect(found?.lift?.text).toMatch(/^[A-Z].*\.$/s);
      expect(found?.limit).toMatchObject({
        page: expect.stringMatching(/^https:\/\//),
        checked: expect.stringMatching(/^20\d\d/),
      });
      expect(found?.fields).not.toHaveLength(0);
    },
  );
});

describe('a warning or a note', () => {
  it.each(Object.entries(sayings))(
    '%s is said where its cause is there, and only there',
    (code, { cause, without }) => {
      expect(saidIn(cause)).toContain(code);
      expect(saidIn(without)).not.toContain(code);
    },
  );
});
