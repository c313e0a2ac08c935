import { firstDayOf, newestDayOf } from './asOf';

describe('firstDayOf', () => {
  it.each([
    ['2026-10-09', '2026-10-09'],
    ['<=2026-09-22', '2026-09-22'],
    ['2026-09', '2026-09-01'],
    ['2026-09/10', '2026-09-01'],
    ['2024-02 on', '2024-02-01'],
    ['2024-07 to 2025-07', '2024-07-01'],
    ['2020-2026', '2020-01-01'],
    ['about 2017', '2017-01-01'],
    ['undated', undefined],
    ['unknown', undefined],
  ])('reads %s as %s', (asOf, day) => {
    expect(firstDayOf(asOf)).toBe(day);
  });
});

describe('newestDayOf', () => {
  it('never takes a vague date for a newer one', () => {
    expect(newestDayOf(['2026', '2025-12-31', 'undated'])).toBe('2026-01-01');
    expect(newestDayOf(['2026-09', '2026-09-02'])).toBe('2026-09-02');
  });

  it('has no answer when nothing is dated', () => {
    expect(newestDayOf(['undated'])).toBeUndefined();
  });
});
