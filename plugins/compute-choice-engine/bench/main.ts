import { WorkloadProfile } from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { preview, recommend } from '../src';
import {
  exhaustiveFargate,
  exhaustiveFunction,
  exhaustiveHosts,
} from '../src/__testUtils__/exhaustive';
import { decideCentrally } from '../src/decision/centralDecision';
import { scaleWorkload } from '../src/decision/scaling';
import { defaultPolicy, engineContext } from '../src/engineContext';
import { platforms } from '../src/platforms';
import { EngineContext } from '../src/platforms/PlatformModule';
import { resolveProfile } from '../src/workload/resolveWorkload';
import { medianUs } from './measure';
import { job, REGION, stated, vague, variedProfiles } from './profiles';

const VARIED = 10_000;

function print(...cells: string[]): void {
  process.stdout.write(`${cells.map(cell => cell.padEnd(32)).join('')}\n`);
}

function ratio(us: number, toUs: number): string {
  return Number.isNaN(toUs) ? '–' : `${(us / toUs).toPrecision(3)} ×`;
}

/** Ranks all options of a workload anew: the traffic is never quite the same. */
function decider(profile: WorkloadProfile, context: EngineContext) {
  const { workload, team } = resolveProfile(profile, defaultPolicy, REGION);
  let calls = 0;
  return () => {
    calls += 1;
    const changed = scaleWorkload(workload, 1 + calls * 1e-9);
    return decideCentrally(platforms, { workload: changed, team }, context);
  };
}

/** Sizes On-Demand on all platforms without any short cut. */
function exhaustiveDecider(profile: WorkloadProfile, context: EngineContext) {
  const { workload } = resolveProfile(profile, defaultPolicy, REGION);
  const ways = {
    lambda: exhaustiveFunction,
    fargate: exhaustiveFargate,
    'ecs-ec2': exhaustiveHosts,
  };
  const candidates = platforms.flatMap(({ id, variants }) =>
    variants(workload, context)
      .filter(({ flavour }) => ['standard', 'ecs', 'own'].includes(flavour))
      .map(variant => () => ways[id](workload, variant, context)),
  );
  return () => candidates.map(size => size());
}

async function main(): Promise<void> {
  const prices = await loadPriceBook(REGION);
  const context = engineContext(prices, defaultPolicy);
  print('', 'median', 'of JSON.stringify', 'of reference');
  for (const [name, profile] of Object.entries({ stated, vague, job })) {
    const answerTo = (samples: number) => () =>
      recommend(profile, { prices, samples });
    const answer = answerTo(0)();
    const jsonUs = medianUs(() => JSON.stringify(answer));
    const referenceUs = profile.traffic.runsPerDay
      ? NaN
      : medianUs(exhaustiveDecider(profile, context));
    const line = (what: string, us: number) =>
      print(
        `${name}: ${what}`,
        `${us.toFixed(1)} µs`,
        ratio(us, jsonUs),
        ratio(us, referenceUs),
      );
    line('JSON.stringify', jsonUs);
    line('decision in numbers', medianUs(decider(profile, context)));
    line(
      'preview',
      medianUs(() => preview(profile, { prices })),
    );
    line('recommend', medianUs(answerTo(0)));
    line('with 1,000 samples', medianUs(answerTo(1000)));
  }
  const profiles = variedProfiles(VARIED);
  const before = process.cpuUsage();
  for (const profile of profiles) {
    recommend(profile, { prices, samples: 0 });
  }
  const { user, system } = process.cpuUsage(before);
  print(
    `${VARIED} profiles: recommend`,
    `${((user + system) / 1e6).toFixed(1)} s`,
  );
}

main();
