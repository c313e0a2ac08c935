import { Recommendation } from '@compute-choice/plugin-compute-choice-common';
import { optionsToBill } from '../answer';

const COLUMNS = [
  'option',
  'item',
  'description',
  'quantity',
  'unit',
  'unitPriceUsd',
  'monthlyUsd',
  'formula',
  'priceSource',
  'priceDate',
];

/** Spreadsheets run what begins like this as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | undefined): string {
  if (typeof value === 'number') {
    return String(value);
  }
  const text = value ?? '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The bills of the best options as CSV (RFC 4180); empty where unpriced. */
export function costLinesCsv(recommendation: Recommendation): string {
  const rows = optionsToBill(recommendation).flatMap(option =>
    option.costLines.map(line => [
      option.id,
      line.item,
      line.description,
      line.quantity,
      line.unit,
      line.unitPriceUsd,
      line.monthlyUsd,
      line.formula,
      line.source?.name,
      line.source?.date,
    ]),
  );
  return [COLUMNS, ...rows]
    .map(row => `${row.map(cell).join(',')}\r\n`)
    .join('');
}
