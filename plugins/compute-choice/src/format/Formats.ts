import { numberFormat } from './numberFormat';

const MONTHS_ONLY = /^\d{4}-\d{2}$/;
const YEAR_ONLY = /^\d{4}$/;
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const A_MONDAY_MS = Date.UTC(2024, 0, 1);

const DURATION_UNITS: [unit: string, ms: number][] = [
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
  ['millisecond', 1],
];

/** A price in a form that people can read: so many dollars per so many units. */
export interface ReadableUnitPrice {
  amount: string;
  /** How many units the amount pays for: 1, 1,000 or 1,000,000. */
  units: number;
}

/** Numbers, money and dates in the words of one locale. */
export class Formats {
  readonly #locale: string;

  constructor(locale: string) {
    this.#locale = locale;
  }

  get locale(): string {
    return this.#locale;
  }

  /** Whole dollars from 1,000 USD on, cents below. */
  money(usd: number): string {
    const digits = Math.abs(usd) >= 1000 ? 0 : 2;
    return this.#usd({
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(usd);
  }

  /** Whole units of another currency from 100 on; a rate is no more exact. */
  moneyIn(currency: string, amount: number): string {
    const digits = Math.abs(amount) >= 100 ? 0 : 2;
    return numberFormat(this.#locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(amount);
  }

  /** As {@link money}, with a plus or minus sign. */
  moneyDifference(usd: number): string {
    const digits = Math.abs(usd) >= 1000 ? 0 : 2;
    return this.#usd({
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'exceptZero',
    }).format(usd);
  }

  /** Few characters, for axes: $1.2K. */
  moneyShort(usd: number): string {
    return this.#usd({
      notation: 'compact',
      maximumSignificantDigits: 3,
    }).format(usd);
  }

  /** Never in exponents: tiny prices are shown per thousand or per million. */
  unitPrice(usd: number): ReadableUnitPrice {
    const size = Math.abs(usd);
    let units = 1;
    if (size > 0 && size < 0.00001) {
      units = 1_000_000;
    } else if (size > 0 && size < 0.001) {
      units = 1000;
    }
    return {
      amount: this.#usd({
        minimumFractionDigits: 2,
        maximumFractionDigits: 6,
      }).format(usd * units),
      units,
    };
  }

  /** Up to three significant decimals for small numbers, none for large ones. */
  number(value: number): string {
    return numberFormat(
      this.#locale,
      Math.abs(value) >= 100
        ? { maximumFractionDigits: 0 }
        : { maximumSignificantDigits: 3 },
    ).format(value);
  }

  /** Few characters, for axes: 30M. */
  short(value: number): string {
    return numberFormat(this.#locale, {
      notation: 'compact',
      maximumSignificantDigits: 3,
    }).format(value);
  }

  /** Three significant digits, for values that are no more certain than that. */
  rounded(value: number): string {
    return numberFormat(this.#locale, {
      maximumSignificantDigits: 3,
    }).format(value);
  }

  /** Every digit that counts, for values that somebody entered or is billed for. */
  exact(value: number): string {
    return numberFormat(this.#locale, {
      maximumSignificantDigits: 8,
    }).format(value);
  }

  /** The text that {@link parseNumber} reads back as the same number. */
  editable(value: number): string {
    return numberFormat(this.#locale, {
      useGrouping: false,
      maximumFractionDigits: 20,
    }).format(value);
  }

  /** A share from 0 to 1 in percent. */
  percent(share: number): string {
    return numberFormat(this.#locale, {
      style: 'percent',
      ...(share < 0.1
        ? { maximumSignificantDigits: 2 }
        : { maximumFractionDigits: 0 }),
    }).format(share);
  }

  /** A duration in the largest unit that keeps it readable. */
  duration(ms: number): string {
    const [unit, size] =
      DURATION_UNITS.find(([, unitMs]) => ms >= unitMs) ??
      DURATION_UNITS[DURATION_UNITS.length - 1];
    return numberFormat(this.#locale, {
      style: 'unit',
      unit,
      unitDisplay: 'short',
      maximumSignificantDigits: 3,
    }).format(ms / size);
  }

  /** A day, or a month for a date that states no day; other text is kept. */
  date(text: string): string {
    const date = new Date(text);
    if (Number.isNaN(date.getTime()) || YEAR_ONLY.test(text)) {
      return text;
    }
    if (MONTHS_ONLY.test(text)) {
      return new Intl.DateTimeFormat(this.#locale, {
        year: 'numeric',
        month: 'short',
        timeZone: 'UTC',
      }).format(date);
    }
    return new Intl.DateTimeFormat(this.#locale, {
      dateStyle: 'medium',
      ...(DAY_ONLY.test(text) && { timeZone: 'UTC' }),
    }).format(date);
  }

  /** The name of a day of the week; 0 is Monday. */
  weekday(day: number): string {
    return new Intl.DateTimeFormat(this.#locale, {
      weekday: 'long',
      timeZone: 'UTC',
    }).format(new Date(A_MONDAY_MS + day * DAY_MS));
  }

  /** An hour of the day, 0 to 23, as a time. */
  hour(hour: number): string {
    return new Intl.DateTimeFormat(this.#locale, {
      hour: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(A_MONDAY_MS + hour * HOUR_MS));
  }

  dateTime(text: string): string {
    const date = new Date(text);
    return Number.isNaN(date.getTime())
      ? text
      : new Intl.DateTimeFormat(this.#locale, {
          dateStyle: 'medium',
          timeStyle: 'short',
        }).format(date);
  }

  list(items: string[]): string {
    return new Intl.ListFormat(this.#locale, { type: 'conjunction' }).format(
      items,
    );
  }

  #usd(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    return numberFormat(this.#locale, {
      style: 'currency',
      currency: 'USD',
      currencyDisplay: 'narrowSymbol',
      ...options,
    });
  }
}
