import { ageDays } from './ageDays';
import { Formats } from './Formats';
import { parseNumber } from './parseNumber';

describe('Formats', () => {
  const english = new Formats('en-US');
  const german = new Formats('de-DE');

  it('shows cents for small bills and whole dollars for large ones', () => {
    expect(english.money(61.418)).toBe('$61.42');
    expect(english.money(12345.6)).toBe('$12,346');
    expect(english.moneyDifference(-4.5)).toBe('-$4.50');
    expect(english.moneyDifference(4.5)).toBe('+$4.50');
    expect(german.money(1234.5)).toMatch(/^1\.235\s\$$/);
  });

  it('shows tiny unit prices per thousand or per million, never in exponents', () => {
    expect(english.unitPrice(0.0000002)).toEqual({
      amount: '$0.20',
      units: 1_000_000,
    });
    expect(english.unitPrice(0.0000166667)).toEqual({
      amount: '$0.016667',
      units: 1000,
    });
    expect(english.unitPrice(0.04048)).toEqual({
      amount: '$0.04048',
      units: 1,
    });
  });

  it('keeps shares readable at both ends', () => {
    expect(english.percent(0.93)).toBe('93%');
    expect(english.percent(0.0031)).toBe('0.31%');
  });

  it('shows days and months in any time zone, and other dates as they are', () => {
    expect(english.date('2026-11-20')).toBe('Nov 20, 2026');
    expect(english.date('2026-11')).toBe('Nov 2026');
    expect(english.date('undated')).toBe('undated');
  });

  it.each(['en-US', 'de-DE', 'fr-FR'])(
    'writes numbers into fields so that they are read back in %s',
    locale => {
      for (const value of [0.25, 1234.5, 30_000_000, 1e-7, 1e14]) {
        expect(parseNumber(new Formats(locale).editable(value), locale)).toBe(
          value,
        );
      }
    },
  );
});

describe('parseNumber', () => {
  it('reads thousands separators of the locale', () => {
    expect(parseNumber('30,000,000', 'en-US')).toBe(30_000_000);
    expect(parseNumber('30.000.000,5', 'de-DE')).toBe(30_000_000.5);
    expect(parseNumber('30 000', 'fr-FR')).toBe(30_000);
  });

  it('refuses what is not clearly a number', () => {
    for (const text of ['', ' ', '1,5', '12ms', '1e5', '1.2.3']) {
      expect(parseNumber(text, 'en-US')).toBeNaN();
    }
  });
});

describe('ageDays', () => {
  it('counts whole days and knows no age of text', () => {
    const now = Date.parse('2026-11-24T12:00:00Z');
    expect(ageDays('2026-11-20', now)).toBe(4);
    expect(ageDays('undated', now)).toBeUndefined();
  });
});
