import { TRAFFIC_SHAPES } from '@compute-choice/plugin-compute-choice-common';
import fc from 'fast-check';
import { buildDemand, scaleDemand } from './buildDemand';
import { Demand } from './Demand';
import { idleShare, peakConcurrentRuns, peakToMean, surge } from './traits';
import { toWeekPattern, weekPattern } from './weekPatterns';

const MONTH_HOURS = 730;

function demandOf(
  shape: (typeof TRAFFIC_SHAPES)[number],
  unitsPerMonth: number,
  burstInsideHour = 1,
): Demand {
  return buildDemand({
    unitsPerMonth,
    hoursPerMonth: MONTH_HOURS,
    pattern: weekPattern(shape, unitsPerMonth / (MONTH_HOURS / 24)),
    burstInsideHour,
  });
}

const volumeOf = ({ hourlyRatePerSecond }: Demand) =>
  hourlyRatePerSecond.reduce((sum, rate) => sum + rate * 3600, 0) *
  (MONTH_HOURS / 168);

const anyShape = fc.constantFrom(...TRAFFIC_SHAPES);
const anyVolume = fc.double({ min: 1e-3, max: 1e12, noNaN: true });

describe('the points of a week', () => {
  it('add up to the monthly volume, whatever the shape', () => {
    fc.assert(
      fc.property(anyShape, anyVolume, (shape, volume) => {
        expect(
          Math.abs(volumeOf(demandOf(shape, volume)) / volume - 1),
        ).toBeLessThan(1e-9);
      }),
    );
  });

  it('add up to the monthly volume for explicit points', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
          minLength: 168,
          maxLength: 168,
        }),
        anyVolume,
        (points, unitsPerMonth) => {
          const demand = buildDemand({
            unitsPerMonth,
            hoursPerMonth: MONTH_HOURS,
            pattern: toWeekPattern(points),
            burstInsideHour: 1,
          });
          expect(Math.abs(volumeOf(demand) / unitsPerMonth - 1)).toBeLessThan(
            1e-9,
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('are grouped into ascending levels without losing an hour', () => {
    fc.assert(
      fc.property(anyShape, anyVolume, (shape, volume) => {
        const { levels, hourlyRatePerSecond } = demandOf(shape, volume);
        expect(
          levels.reduce((hours, { hoursPerWeek }) => hours + hoursPerWeek, 0),
        ).toBe(168);
        const rates = levels.map(({ ratePerSecond }) => ratePerSecond);
        expect(rates).toEqual([...new Set(rates)].sort((a, b) => a - b));
        levels.forEach(({ ratePerSecond, hoursPerWeek }) =>
          expect(
            hourlyRatePerSecond.filter(rate => rate === ratePerSecond),
          ).toHaveLength(hoursPerWeek),
        );
      }),
    );
  });

  it('scale together', () => {
    const demand = demandOf('diurnal', 1e6, 2);
    const tripled = scaleDemand(demand, 3);
    expect(volumeOf(tripled)).toBeCloseTo(3e6, 3);
    expect(tripled.peakPerSecond).toBeCloseTo(3 * demand.peakPerSecond, 9);
    expect(tripled.burstInsideHour).toBe(2);
  });
});

describe('the shapes of traffic', () => {
  const MONDAY_10 = 10;
  const MONDAY_3 = 3;
  const SATURDAY_10 = 5 * 24 + 10;

  it('business hours are ten times as busy as nights and weekends', () => {
    const { hourlyRatePerSecond: rates } = demandOf('business-hours', 1e6);
    expect(rates[MONDAY_10] / rates[MONDAY_3]).toBeCloseTo(10, 9);
    expect(rates[SATURDAY_10]).toBe(rates[MONDAY_3]);
    expect(rates[17]).toBe(rates[MONDAY_3]);
    expect(rates[9]).toBe(rates[16]);
  });

  it('a diurnal day is lowest at 3 and nine times as busy at 15', () => {
    const { hourlyRatePerSecond: rates } = demandOf('diurnal', 1e6);
    expect(Math.min(...rates)).toBe(rates[3]);
    expect(Math.max(...rates)).toBe(rates[15]);
    expect(rates[15] / rates[3]).toBeCloseTo(9, 9);
    const hourOf = (hour: number) =>
      1 - 0.8 * Math.cos((2 * Math.PI * (hour - 3)) / 24);
    for (let hour = 0; hour < 24; hour += 1) {
      expect(rates[hour] / rates[3]).toBeCloseTo(hourOf(hour) / 0.2, 9);
    }
  });

  it('weekends are busy on Saturday and Sunday', () => {
    const { hourlyRatePerSecond: rates } = demandOf('weekend', 1e6);
    expect(rates[MONDAY_10] / rates[SATURDAY_10]).toBeCloseTo(0.3, 9);
  });

  it('a spiky week has four hours with twenty times the load', () => {
    const { hourlyRatePerSecond: rates } = demandOf('spiky', 1e6);
    const spikes = rates.filter(rate => rate / rates[0] > 19.9);
    expect(spikes).toHaveLength(4);
  });

  it('scheduled runs start once a day, or evenly if there are more', () => {
    const hoursWithRuns = (runsPerDay: number) =>
      demandOf('scheduled', runsPerDay * (MONTH_HOURS / 24))
        .hourlyRatePerSecond.slice(0, 24)
        .filter(rate => rate > 0).length;
    expect(hoursWithRuns(1)).toBe(1);
    expect(hoursWithRuns(4)).toBe(4);
    expect(hoursWithRuns(0.1)).toBe(1);
    expect(hoursWithRuns(5000)).toBe(24);
  });
});

describe('a surge', () => {
  it.each(['steady', 'diurnal', 'business-hours', 'weekend'] as const)(
    'is the burst alone where the load is %s, which comes again',
    shape => expect(surge(demandOf(shape, 1e6, 3))).toBeCloseTo(3, 9),
  );

  it('counts what no other day brings at that hour', () => {
    expect(surge(demandOf('spiky', 1e6, 2))).toBeCloseTo(40, 9);
    const once = (usual: number) =>
      surge(
        buildDemand({
          unitsPerMonth: 1e6,
          hoursPerMonth: MONTH_HOURS,
          pattern: toWeekPattern(
            Array.from({ length: 168 }, (_, hour) =>
              hour === 116 ? 9 : usual,
            ),
          ),
          burstInsideHour: 1,
        }),
      );
    expect(once(1)).toBeCloseTo(9, 9);
    expect(once(0)).toBeGreaterThan(9);
  });

  it('is the burst where there is no traffic', () => {
    expect(surge(demandOf('spiky', 0, 2))).toBe(2);
  });
});

describe('a week tells that', () => {
  it('the peak counts the burst inside the hour', () => {
    expect(peakToMean(demandOf('steady', 1e6, 3))).toBeCloseTo(3, 9);
    expect(peakToMean(demandOf('spiky', 1e6, 2))).toBeGreaterThan(20);
  });

  it('hours are idle when there is less than a request an hour', () => {
    expect(idleShare(demandOf('steady', 1e7))).toBeLessThan(1e-9);
    expect(idleShare(demandOf('steady', 7.3))).toBeCloseTo(0.99, 2);
    expect(idleShare(demandOf('steady', 0))).toBe(1);
  });

  it('runs overlap when they last longer than their distance', () => {
    const daily = (runsPerDay: number) =>
      demandOf('scheduled', runsPerDay * (MONTH_HOURS / 24));
    expect(peakConcurrentRuns(daily(1), 300)).toBe(1);
    expect(peakConcurrentRuns(daily(24), 3 * 3600)).toBe(3);
    expect(peakConcurrentRuns(daily(1), 36 * 3600)).toBe(2);
    expect(peakConcurrentRuns(daily(48), 600)).toBe(1);
  });
});
