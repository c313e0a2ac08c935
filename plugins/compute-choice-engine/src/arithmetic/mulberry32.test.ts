import { mulberry32 } from './mulberry32';

describe('mulberry32', () => {
  it('gives the published numbers of its seed', () => {
    const random = mulberry32(1);
    expect([random(), random()]).toEqual([
      0.6270739405881613, 0.002735721180215478,
    ]);
  });

  it('covers 0 to below 1 evenly', () => {
    const random = mulberry32(42);
    const counts = new Array(10).fill(0);
    for (let draw = 0; draw < 10_000; draw += 1) {
      counts[Math.floor(random() * 10)] += 1;
    }
    counts.forEach(count => {
      expect(count).toBeGreaterThan(880);
      expect(count).toBeLessThan(1120);
    });
  });
});
