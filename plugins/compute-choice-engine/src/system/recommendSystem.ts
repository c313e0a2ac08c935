import {
  ComponentAnswer,
  InvalidInputError,
  SystemComponent,
  SystemRecommendation,
} from '@compute-choice/plugin-compute-choice-common';
import { defaultPolicy, engineContext } from '../engineContext';
import { platforms } from '../platforms';
import { recommend, RecommendContext } from '../recommend';
import { arrange, Arrangement } from './arrange';
import { Component } from './Component';
import { decideAlone } from './decideAlone';
import { sharedInWords, systemSummary } from './systemWords';

/** Runs for one component; its errors tell which component it was. */
function atComponent<T>(index: number, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof InvalidInputError
      ? new InvalidInputError(
          'system',
          error.issues.map(issue => ({
            ...issue,
            path: `components.${index}.profile.${issue.path}`,
          })),
        )
      : error;
  }
}

/** What a component pays of the combined bill. */
function partUsd({ bill }: Arrangement, name: string): number {
  return bill.costLines
    .filter(({ components }) => components.includes(name))
    .reduce(
      (sum, { monthlyUsd = 0, components }) =>
        sum + monthlyUsd / components.length,
      0,
    );
}

function answerOf(
  { name, option }: Component,
  arrangement: Arrangement,
  recommendation: ComponentAnswer['recommendation'],
): ComponentAnswer {
  const placement = arrangement.placements.find(
    ({ component }) => component.name === name,
  );
  return {
    name,
    ...(placement && {
      platform: placement.option.variant.platform,
      optionId: placement.option.variant.id,
      monthlyUsd: partUsd(arrangement, name),
    }),
    alone: option
      ? {
          platform: option.variant.platform,
          optionId: option.variant.id,
          monthlyUsd: option.monthlyUsd,
        }
      : {},
    recommendation,
  };
}

function clusterOf({
  hosts,
}: Arrangement): Pick<SystemRecommendation, 'cluster'> {
  return hosts
    ? {
        cluster: {
          instanceType: hosts.offer.type.type,
          hosts: hosts.mostHosts,
          components: hosts.tenants.map(
            ({ placement }) => placement.component.name,
          ),
        },
      }
    : {};
}

/**
 * Answers which compute several components of one account and region should run
 * on, and what they cost together: one load balancer, one free allowance, one
 * ladder of volume tiers and one cluster for all of them. Mixing platforms is
 * normal; together they never cost more than one by one. Pure and
 * deterministic; the order of the components does not matter.
 *
 * @param components - With unique names and valid profiles.
 * @throws InvalidInputError as `recommend` does, with the path of the component.
 * @public
 */
export function recommendSystem(
  components: readonly SystemComponent[],
  context: RecommendContext,
): SystemRecommendation {
  const { prices, policy = defaultPolicy } = context;
  const recommendations = new Map(
    components.map(({ name, profile }, index) => [
      name,
      atComponent(index, () => recommend(profile, context)),
    ]),
  );
  const decided = decideAlone(components, {
    prices,
    policy,
    modules: platforms,
  });
  const engine = engineContext(prices, policy);
  const arrangement = arrange(decided, platforms, engine);
  const { monthlyUsd, atLeast, costLines } = arrangement.bill;
  const separatelyUsd = decided.reduce(
    (sum, { option }) => sum + (option?.monthlyUsd ?? 0),
    0,
  );
  return {
    components: decided.flatMap(component => {
      const recommendation = recommendations.get(component.name);
      return recommendation
        ? [answerOf(component, arrangement, recommendation)]
        : [];
    }),
    monthlyUsd,
    atLeast,
    separatelyUsd,
    savingUsd: separatelyUsd - monthlyUsd,
    shared: sharedInWords(arrangement),
    ...clusterOf(arrangement),
    costLines: [...costLines],
    summary: systemSummary(arrangement, decided, separatelyUsd),
    priceBook: engine.prices.reference,
  };
}
