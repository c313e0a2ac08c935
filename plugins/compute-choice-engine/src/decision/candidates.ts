import {
  Constraint,
  PLATFORMS,
} from '@compute-choice/plugin-compute-choice-common';
import { message } from '../message';
import {
  EngineContext,
  PlatformModule,
  Variant,
} from '../platforms/PlatformModule';
import { Charge } from '../prices/Charge';
import { totalUsd } from '../prices/bill';
import { databaseProxyCharges } from '../sidecosts/databaseProxy';
import { Workload } from '../workload/Workload';
import { Candidate, SizedCandidate } from './Candidate';
import { organisationConstraints } from './organisationRules';
import { platformName } from './words';

function byName(a: Candidate, b: Candidate): number {
  return a.variant.id < b.variant.id ? -1 : 1;
}

/** The variants that a module offered last, and what they came to. */
interface Offered {
  readonly variants: readonly Variant[];
  readonly candidates: readonly Candidate[];
}

const lastOffered = new WeakMap<PlatformModule, Offered>();

function isSame(a: readonly Variant[], b: readonly Variant[]): boolean {
  return (
    a.length === b.length && a.every((variant, index) => variant === b[index])
  );
}

/** Candidates of a module by name; most workloads have the same ones. */
function candidatesFrom(
  module: PlatformModule,
  variants: readonly Variant[],
): readonly Candidate[] {
  let offered = lastOffered.get(module);
  if (!offered || !isSame(offered.variants, variants)) {
    const candidates = variants.map(variant => ({ module, variant }));
    offered = { variants, candidates: candidates.sort(byName) };
    lastOffered.set(module, offered);
  }
  return offered.candidates;
}

/**
 * Every variant of every platform: by platform, then by name, whatever order
 * they are listed in.
 */
export function candidatesOf(
  modules: readonly PlatformModule[],
  workload: Workload,
  context: EngineContext,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const platform of PLATFORMS) {
    for (const module of modules) {
      if (module.id === platform) {
        const variants = module.variants(workload, context);
        candidates.push(...candidatesFrom(module, variants));
      }
    }
  }
  return candidates;
}

/**
 * Rule `policy-platform`: the organisation allows only some platforms; and the
 * rules that it has made itself.
 */
function policyConstraints(
  { module, variant }: Candidate,
  { policy }: EngineContext,
): readonly Constraint[] {
  const ofRules = organisationConstraints(variant, policy);
  return policy.platforms.includes(module.id)
    ? ofRules
    : [
        ...ofRules,
        {
          rule: 'policy-platform',
          message: message(
            'constraint.policyPlatform',
            `The policy does not allow ${platformName(module.id)}.`,
            { platform: module.id },
          ),
          fields: [],
        },
      ];
}

/** USD per unit to reckon with where a side item has no price. */
export type PriceGuess = (priceKey: string) => number;

/** Whether a charge is the compute itself; without its price nothing is ranked. */
export function isCompute({ category }: Charge): boolean {
  return category === 'compute' || category === 'requests';
}

/** Sizes and prices a candidate, or tells the rules that exclude it. */
export function evaluate(
  candidate: Candidate,
  workload: Workload,
  context: EngineContext,
  guess: PriceGuess,
): SizedCandidate | readonly Constraint[] {
  const { module, variant } = candidate;
  const ofPolicy = policyConstraints(candidate, context);
  const ofPlatform = module.constraints(workload, variant, context);
  if (ofPolicy.length > 0 || ofPlatform.length > 0) {
    return [...ofPolicy, ...ofPlatform];
  }
  const result = module.size(workload, variant, context);
  if (!result.sized) {
    return result.excluded;
  }
  const proxy = databaseProxyCharges(workload, result.sized.sizing);
  const sized =
    proxy.length > 0
      ? { ...result.sized, charges: [...result.sized.charges, ...proxy] }
      : result.sized;
  const { monthlyUsd, unpriced } = totalUsd(sized.charges, context.prices);
  let rankingUsd = monthlyUsd;
  for (const { priceKey, quantity } of unpriced) {
    rankingUsd += quantity * guess(priceKey);
  }
  return {
    candidate,
    variant,
    sized,
    monthlyUsd,
    rankingUsd,
    unpriced,
    priced: !unpriced.some(isCompute),
  };
}

/** True if the evaluation gave a size instead of the rules against it. */
export function isSized(
  evaluation: SizedCandidate | readonly Constraint[],
): evaluation is SizedCandidate {
  return 'sized' in evaluation;
}
