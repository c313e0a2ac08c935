import fc from 'fast-check';
import {
  lognormalSigma,
  meanMsOn,
  p95Ms,
  p99MsOn,
  squaredVariation,
} from './durations';

const request = { meanMs: 100, p99Ms: 400, cpuMs: 40, vcpuPerUnit: 1 };

describe('durations on a CPU share', () => {
  it('stretch only the CPU part', () => {
    expect(meanMsOn(request, 1)).toBe(100);
    expect(meanMsOn(request, 0.5)).toBe(140);
    expect(p99MsOn(request, 0.25)).toBe(520);
  });

  it('do not shrink beyond the vCPU that a unit can use', () => {
    expect(meanMsOn(request, 8)).toBe(100);
    expect(meanMsOn({ ...request, vcpuPerUnit: 4 }, 4)).toBe(70);
    expect(meanMsOn({ ...request, vcpuPerUnit: 4 }, 16)).toBe(70);
  });

  it('never put the p99 below the mean', () => {
    const flat = { ...request, p99Ms: 100 };
    expect(p99MsOn(flat, 0.1)).toBeGreaterThanOrEqual(meanMsOn(flat, 0.1));
  });
});

describe('the lognormal through mean and p99', () => {
  it('has the p95 between mean and p99', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 1.05, max: 14, noNaN: true }),
        (mean, ratio) => {
          expect(p95Ms(mean, mean * ratio)).toBeLessThan(mean * ratio);
          expect(p95Ms(mean, mean * ratio)).toBeGreaterThan(mean * 0.9);
        },
      ),
    );
  });

  it('gives back the p99 it was made from', () => {
    const sigma = lognormalSigma(100, 400);
    const z99 = 2.3263478740408408;
    expect(100 * Math.exp(z99 * sigma - (sigma * sigma) / 2)).toBeCloseTo(
      400,
      6,
    );
  });

  it('has no spread if the p99 is the mean, and a bounded one otherwise', () => {
    expect(squaredVariation(100, 100)).toBe(0);
    expect(squaredVariation(1, 1e9)).toBe(squaredVariation(1, 14.9));
  });
});
