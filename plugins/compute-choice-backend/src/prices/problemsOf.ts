import { PriceBook } from '@compute-choice/plugin-compute-choice-common';

/** Share of the known prices that a new book has to have. */
const LEAST_COMPLETE = 0.9;
/** AWS has never changed a list price by more than this factor at once. */
const MOST_CHANGE = 5;

function firstUsd(book: PriceBook, key: string): number | undefined {
  const price = book.prices[key];
  return price?.usd ?? price?.tiers?.[0].usd ?? undefined;
}

/** Why a price book must not take the place of the one in use. */
export function problemsOf(
  book: PriceBook,
  { region, current }: { region: string; current?: PriceBook },
): string[] {
  const problems: string[] = [];
  if (book.region !== region) {
    problems.push(`it is for ${book.region}`);
  }
  if (!current) {
    return problems;
  }
  if (book.date < current.date) {
    problems.push(`it is of ${book.date}, older than ${current.date} in use`);
  }
  const keys = Object.keys(current.prices);
  const missing = keys.filter(key => !(key in book.prices));
  if (missing.length > keys.length * (1 - LEAST_COMPLETE)) {
    problems.push(
      `${missing.length} of ${keys.length} prices are missing, such as ${missing[0]}`,
    );
  }
  const implausible = keys.find(key => {
    const before = firstUsd(current, key);
    const after = firstUsd(book, key);
    return (
      before !== undefined &&
      after !== undefined &&
      (after > before * MOST_CHANGE || after * MOST_CHANGE < before)
    );
  });
  if (implausible) {
    problems.push(
      `${implausible} would change from ${firstUsd(
        current,
        implausible,
      )} to ${firstUsd(book, implausible)} USD`,
    );
  }
  return problems;
}
