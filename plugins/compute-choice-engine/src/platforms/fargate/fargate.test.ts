import { chargeUsd, totalUsd } from '../../prices/bill';
import { Workload } from '../../workload/Workload';
import {
  cheapest,
  contextIn,
  workloadWith,
} from '../containers/__testUtils__/contexts';
import { EngineContext, Variant } from '../PlatformModule';
import { fargatePlatform } from '.';

let context: EngineContext;

beforeAll(async () => {
  context = await contextIn('us-east-1');
});

const x86OnDemand: Variant = {
  id: 'fargate/ecs/x86_64/on-demand',
  platform: 'fargate',
  flavour: 'ecs',
  architecture: 'x86_64',
  os: 'linux',
  purchase: 'on-demand',
};

function sizedOn(workload: Workload, variant: Variant) {
  const { sized } = fargatePlatform.size(workload, variant, context);
  if (sized?.sizing.platform !== 'fargate') {
    throw new Error('not sized');
  }
  return { ...sized, sizing: sized.sizing };
}

it('probe', () => {
  const w = workloadWith({
    resources: { vcpu: 1, memoryMb: 2048, minInstances: 1, zones: 1 },
  });
  const s = sizedOn(w, x86OnDemand);
  console.log(
    s.sizing,
    s.charges.map(c => [
      c.item,
      c.quantity,
      chargeUsd(c, context.prices),
      c.formula(),
      c.description(),
    ]),
    totalUsd(s.charges, context.prices).monthlyUsd,
    cheapest(fargatePlatform, w, context),
  );
  const t0 = performance.now();
  for (let i = 0; i < 200000; i++)
    fargatePlatform.size(w, x86OnDemand, context);
  const t1 = performance.now();
  const d = workloadWith({
    traffic: { requestsPerSecond: 1000, shape: 'diurnal' },
    performance: { latencyTargetMs: { p99: 600 } },
  });
  const t2 = performance.now();
  for (let i = 0; i < 100000; i++)
    fargatePlatform.size(d, x86OnDemand, context);
  const t3 = performance.now();
  console.log(
    (t1 - t0) / 200,
    'us',
    (t3 - t2) / 100,
    'us',
    sizedOn(d, x86OnDemand).sizing,
  );
});
