import {
  ComputeOption,
  Constraint,
  Platform,
  PLATFORMS,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';

/** How one platform did: its best option, and the others. */
export interface PlatformView {
  platform: Platform;
  /** `ranked` options are eligible and priced. */
  state: 'ranked' | 'unpriced' | 'excluded' | 'not-considered';
  best?: ComputeOption;
  others: ComputeOption[];
  /** What excludes the platform, each rule once. */
  constraints: Constraint[];
}

const ranked = (option: ComputeOption) => option.eligible && option.priced;

function oncePerRule(options: ComputeOption[]): Constraint[] {
  const rules = new Map<string, Constraint>();
  for (const constraint of options.flatMap(option => option.constraints)) {
    if (!rules.has(constraint.rule)) {
      rules.set(constraint.rule, constraint);
    }
  }
  return [...rules.values()];
}

function viewOf(options: ComputeOption[], platform: Platform): PlatformView {
  const own = options.filter(option => option.platform === platform);
  const best =
    own.find(ranked) ?? own.find(option => option.eligible) ?? own.at(0);
  if (!best) {
    return { platform, state: 'not-considered', others: [], constraints: [] };
  }
  const others = own.filter(option => option !== best);
  if (ranked(best)) {
    return { platform, state: 'ranked', best, others, constraints: [] };
  }
  return best.eligible
    ? { platform, state: 'unpriced', best, others, constraints: [] }
    : {
        platform,
        state: 'excluded',
        best,
        others,
        constraints: oncePerRule(own),
      };
}

/** The platforms in the order of their best options; excluded ones last. */
export function platformViews(
  recommendation: Pick<Recommendation, 'options'>,
): PlatformView[] {
  const { options } = recommendation;
  const rank = (view: PlatformView) =>
    view.state === 'ranked' && view.best
      ? options.indexOf(view.best)
      : options.length + PLATFORMS.indexOf(view.platform);
  return PLATFORMS.map(platform => viewOf(options, platform)).sort(
    (a, b) => rank(a) - rank(b),
  );
}

/** An option of a recommendation by its id. */
export function optionById(
  recommendation: Pick<Recommendation, 'options'>,
  id: string | null | undefined,
): ComputeOption | undefined {
  return recommendation.options.find(option => option.id === id);
}

/**
 * The options whose bills are worth a look side by side: the best of each
 * platform and the cheapest one.
 */
export function optionsToBill(recommendation: Recommendation): ComputeOption[] {
  const best = platformViews(recommendation)
    .filter(view => view.state === 'ranked')
    .flatMap(view => (view.best ? [view.best] : []));
  const cheapest = optionById(recommendation, recommendation.cheapestOptionId);
  return cheapest && !best.includes(cheapest) ? [...best, cheapest] : best;
}
