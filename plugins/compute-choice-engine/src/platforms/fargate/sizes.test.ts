import { fargateSizes, fargateSteps, memoryGbFor } from './sizes';

function steps(first: number, last: number, by: number): number[] {
  return Array.from(
    { length: (last - first) / by + 1 },
    (_, index) => first + index * by,
  );
}

/** Rows of the size table of the Amazon ECS developer guide. */
const DOCUMENTED: [vcpu: number, memoryGb: number[]][] = [
  [0.25, [0.5, 1, 2]],
  [0.5, [1, 2, 3, 4]],
  [1, [2, 3, 4, 5, 6, 7, 8]],
  [2, steps(4, 16, 1)],
  [4, steps(8, 30, 1)],
  [8, steps(16, 60, 4)],
  [16, steps(32, 120, 8)],
  [32, [60, 120, 244]],
];

function pairs(rows: typeof DOCUMENTED) {
  return rows.flatMap(([vcpu, memoryGb]) =>
    memoryGb.map(gb => ({ vcpu, memoryGb: gb })),
  );
}

describe('Fargate sizes', () => {
  it('are exactly the documented ones on Linux', () => {
    expect(fargateSizes('linux')).toEqual(pairs(DOCUMENTED));
    expect(fargateSizes('linux')).toHaveLength(77);
  });

  it('end at 4 vCPU and 30 GB on Windows, and begin at 1 vCPU', () => {
    expect(fargateSizes('windows')).toEqual(
      pairs(DOCUMENTED.filter(([vcpu]) => [1, 2, 4].includes(vcpu))),
    );
  });

  it('end at 16 vCPU and 120 GB for EKS pods', () => {
    expect(fargateSizes('linux', 'eks')).toEqual(
      pairs(DOCUMENTED.filter(([vcpu]) => vcpu <= 16)),
    );
  });

  it('round memory up to the next one of a step', () => {
    const [quarter, , one] = fargateSteps('linux', 'ecs');
    expect(memoryGbFor(quarter, 300)).toBe(0.5);
    expect(memoryGbFor(quarter, 512)).toBe(0.5);
    expect(memoryGbFor(quarter, 513)).toBe(1);
    expect(memoryGbFor(quarter, 2049)).toBeUndefined();
    expect(memoryGbFor(one, 100)).toBe(2);
    expect(memoryGbFor(one, 8 * 1024)).toBe(8);
  });
});
