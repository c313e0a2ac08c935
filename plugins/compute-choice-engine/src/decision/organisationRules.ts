import {
  Constraint,
  Policy,
  PolicyRule,
} from '@compute-choice/plugin-compute-choice-common';
import { message } from '../message';
import { Variant } from '../platforms/PlatformModule';
import { FavourRule } from './rules/FavourRule';

const NO_CONSTRAINTS: readonly Constraint[] = [];

function excludes(
  { platforms, purchases, architectures }: NonNullable<PolicyRule['exclude']>,
  { platform, purchase, architecture }: Variant,
): boolean {
  return (
    (platforms?.includes(platform) ?? true) &&
    (purchases?.includes(purchase) ?? true) &&
    (architectures?.includes(architecture) ?? true)
  );
}

/** The rules of the organisation that exclude a variant. */
export function organisationConstraints(
  variant: Variant,
  { rules }: Policy,
): readonly Constraint[] {
  if (rules.length === 0) {
    return NO_CONSTRAINTS;
  }
  return rules.flatMap(({ id, because, exclude, when = [] }) =>
    exclude && excludes(exclude, variant)
      ? [
          {
            rule: `policy-${id}`,
            message: message('constraint.organisation', because, { because }),
            fields: when.map(({ field }) => field),
          },
        ]
      : [],
  );
}

const favourRulesOf = new WeakMap<Policy, readonly FavourRule[]>();

/** The rules of the organisation that speak for options. */
export function organisationFavours(policy: Policy): readonly FavourRule[] {
  let favours = favourRulesOf.get(policy);
  if (!favours) {
    favours = policy.rules.flatMap(({ id, because, page, favour }) =>
      favour
        ? [
            {
              id,
              effect: 'favours' as const,
              area: favour.area,
              favours: favour.platforms,
              weight: favour.weight,
              when: 'the organisation says so',
              holds: () => true,
              because,
              page: page ?? '',
              date: '',
            },
          ]
        : [],
    );
    favourRulesOf.set(policy, favours);
  }
  return favours;
}
