import { FleetRow } from '@compute-choice/plugin-compute-choice-common';
import { csvHeader, toCell, toCsv } from './csv';

const row: FleetRow = {
  entityRef: 'component:default/orders',
  title: '=HYPERLINK("http://evil.example")',
  status: 'active',
  revision: 1,
  savingUsd: -12.5,
  stale: false,
};

describe('the CSV of the fleet', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['  =1', `"'  =1"`],
  ])('makes the formula %j a text', (text, cell) => {
    expect(toCell(text)).toBe(cell);
  });

  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    [-12.5, '-12.5'],
    [undefined, ''],
  ])('writes %j', (value, cell) => {
    expect(toCell(value)).toBe(cell);
  });

  it('has a cell for each column', () => {
    const [header] = csvHeader().split('\r\n');
    const line = toCsv([row]);
    expect(line).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect(line.match(/,/g)).toHaveLength(header.split(',').length - 1);
    expect(line.endsWith('\r\n')).toBe(true);
  });
});
