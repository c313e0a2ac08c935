import { engineContext } from '../engineContext';
import { PlatformModule } from '../platforms/PlatformModule';
import { byField } from '../workload/byField';
import { resolveProfile } from '../workload/resolveWorkload';
import { decideCentrally } from './centralDecision';
import { currentBill } from './current';
import { Findings, Question } from './Findings';
import { rule } from './ruling';
import { sampledCandidates } from './sampledCandidates';
import { drawSamples } from './sampling';
import { missingPriceKeys, unknownPrices } from './unpriced';

/**
 * Finds the numbers of an answer: what is eligible, what it costs, and which
 * platform wins in how many of the samples.
 *
 * @throws InvalidInputError if the profile's region, shared cluster or current
 * platform is not valid.
 */
export function find(
  question: Question,
  modules: readonly PlatformModule[],
): Findings {
  const { profile, policy, seed } = question;
  const context = engineContext(question.prices, policy);
  const { prices } = context;
  const resolved = resolveProfile(profile, policy, prices.reference.region);
  const currentPlatform = profile.operations?.currentPlatform;
  const current =
    currentPlatform && currentBill(currentPlatform, modules, context);
  const decision = decideCentrally(modules, resolved, context);
  const missing = missingPriceKeys(decision.ranked);
  const unknowns = [
    ...resolved.unknowns,
    ...unknownPrices(missing, prices),
  ].sort(byField);
  const groups = sampledCandidates(
    decision.ranked,
    decision.excluded,
    unknowns,
  );
  const samples =
    decision.ranked.length > 0
      ? drawSamples({
          profile,
          policy,
          region: prices.reference.region,
          context,
          groups,
          unknowns,
          currentPlatform: currentPlatform?.platform,
          samples: question.samples,
          seed,
        })
      : [];
  const ruling = rule({
    decision,
    samples,
    currentPlatform: currentPlatform?.platform,
    policy,
    prices,
  });
  const runnerUp = decision.best.find(
    ({ variant }) => variant.platform !== ruling.option?.variant.platform,
  );
  return {
    question,
    context,
    resolved,
    decision,
    missing,
    unknowns,
    groups,
    samples,
    ruling,
    runnerUp,
    current,
  };
}
