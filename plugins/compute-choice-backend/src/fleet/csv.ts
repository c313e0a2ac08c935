import { FleetRow } from '@compute-choice/plugin-compute-choice-common';

const COLUMNS: Array<[string, (row: FleetRow) => string | number | undefined]> =
  [
    ['Entity', row => row.entityRef],
    ['Title', row => row.title],
    ['Owner', row => row.owner],
    ['System', row => row.system],
    ['Status', row => row.status],
    ['Revision', row => row.revision],
    ['Region', row => row.region],
    ['Current platform', row => row.currentPlatform],
    ['Current USD per month', row => row.currentMonthlyUsd],
    ['Verdict', row => row.verdict],
    ['Recommended platform', row => row.platform],
    ['Option', row => row.optionId],
    ['USD per month', row => row.monthlyUsd],
    ['Saving in USD per month', row => row.savingUsd],
    ['Confidence', row => row.confidence?.level],
    ['Share of samples', row => row.confidence?.share],
    ['Evaluated', row => row.evaluatedAt],
    ['Stale', row => String(row.stale)],
    ['Problem', row => row.problem],
  ];

/** What makes a spreadsheet take a cell for a formula. */
const FORMULA = /^[=+\-@\t\r\n]|^\s+[=+\-@]/;

/**
 * A cell. A text that a spreadsheet would take for a formula gets an apostrophe
 * in front, which makes it a text there; a number is written as it is.
 */
export function toCell(value: string | number | undefined): string {
  if (value === undefined) {
    return '';
  }
  if (typeof value === 'number') {
    return String(value);
  }
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\r\n']/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

const toLine = (cells: string[]) => `${cells.join(',')}\r\n`;

/** The first line. */
export function csvHeader(): string {
  return toLine(COLUMNS.map(([name]) => toCell(name)));
}

/** The lines of rows. */
export function toCsv(rows: FleetRow[]): string {
  return rows
    .map(row => toLine(COLUMNS.map(([, valueOf]) => toCell(valueOf(row)))))
    .join('');
}
