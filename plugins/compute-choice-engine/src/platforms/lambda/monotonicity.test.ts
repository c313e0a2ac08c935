import fc from 'fast-check';
import { totalUsd } from '../../prices/bill';
import { Workload } from '../../workload/Workload';
import {
  cheapest,
  contextIn,
  workloadWith,
} from '../containers/__testUtils__/contexts';
import { EngineContext, SizedVariant } from '../PlatformModule';
import { LambdaIn, lambdaIn } from './__testUtils__/lambdaIn';
import { lambdaPlatform } from '.';

describe('a function', () => {
  let context: EngineContext;
  let lambda: LambdaIn;
  beforeAll(async () => {
    context = await contextIn('us-east-1');
    lambda = lambdaIn(context);
  });

  describe('never costs less', () => {
    const usdOfBest = (workload: Workload) =>
      cheapest(lambdaPlatform, workload, context)?.usd ?? Infinity;
    const traffic = fc.record({
      requestsPerMonth: fc.double({ min: 1, max: 1e10, noNaN: true }),
      shape: fc.constantFrom(
        'steady' as const,
        'diurnal' as const,
        'spiky' as const,
      ),
      burstInsideHour: fc.double({ min: 1, max: 10, noNaN: true }),
    });
    const withoutInit = ({ charges }: SizedVariant) =>
      totalUsd(
        charges.filter(({ item }) => item !== 'lambda.init'),
        context.prices,
      ).monthlyUsd;

    it('for more traffic, billed cold starts left out', () => {
      fc.assert(
        fc.property(
          traffic,
          fc.double({ min: 1, max: 100, noNaN: true }),
          (stated, factor) => {
            const less = workloadWith({ traffic: stated });
            const more = workloadWith({
              traffic: {
                ...stated,
                requestsPerMonth: stated.requestsPerMonth * factor,
              },
            });
            expect(withoutInit(lambda.sized(more))).toBeGreaterThanOrEqual(
              withoutInit(lambda.sized(less)) * (1 - 1e-9),
            );
          },
        ),
        { numRuns: 40 },
      );
    });

    it('for a larger working set', () => {
      fc.assert(
        fc.property(
          traffic,
          fc.integer({ min: 1, max: 5000 }),
          fc.integer({ min: 0, max: 5000 }),
          (stated, memoryMb, more) => {
            const of = (functionMemoryMb: number) =>
              usdOfBest(
                workloadWith({ traffic: stated }, { functionMemoryMb }),
              );
            expect(of(memoryMb + more)).toBeGreaterThanOrEqual(
              of(memoryMb) * (1 - 1e-9),
            );
          },
        ),
        { numRuns: 25 },
      );
    });

    it('for a stricter latency target', () => {
      fc.assert(
        fc.property(
          traffic,
          fc.double({ min: 100, max: 5000, noNaN: true }),
          fc.double({ min: 0.1, max: 1, noNaN: true }),
          (stated, targetMs, factor) => {
            const of = (latencyTargetP99Ms: number) =>
              usdOfBest(
                workloadWith({ traffic: stated }, { latencyTargetP99Ms }),
              );
            expect(of(targetMs * factor)).toBeGreaterThanOrEqual(
              of(targetMs) * (1 - 1e-9),
            );
          },
        ),
        { numRuns: 25 },
      );
    });
  });
});
