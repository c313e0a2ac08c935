import { aRecommendation } from '../__testUtils__';
import { costLinesCsv } from './costLinesCsv';

describe('costLinesCsv', () => {
  const recommendation = aRecommendation();
  const [first, ...others] = recommendation.options;
  const [line] = first.costLines;

  it('has a line for each line of the bills, below their names', () => {
    const rows = costLinesCsv(recommendation).trimEnd().split('\r\n');

    expect(rows[0]).toMatch(/^option,item,description,quantity,unit,/);
    expect(rows[1].startsWith(`${first.id},${line.item},`)).toBe(true);
  });

  it('keeps spreadsheets from running what is written in a cell', () => {
    const csv = costLinesCsv({
      ...recommendation,
      options: [
        {
          ...first,
          costLines: [
            {
              ...line,
              description: '=HYPERLINK("http://x")',
              formula: '2, "3"',
            },
          ],
        },
        ...others,
      ],
    });

    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(csv).toContain('"2, ""3"""');
  });
});
