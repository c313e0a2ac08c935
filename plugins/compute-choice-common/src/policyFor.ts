import { Policy, PolicyRule, WorkloadProfile } from './schema';

/** What the rules of an organisation may know of an entity.
 *
 * @public
 */
export interface PolicySubject {
  /** Entity reference. */
  entityRef: string;
  /** Entity references of the owners. */
  ownerRefs: string[];
  /** Entity reference of the system. */
  systemRef?: string;
}

function valueAt(profile: WorkloadProfile, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      profile,
    );
}

function holdsFor(
  profile: WorkloadProfile,
  {
    field,
    oneOf,
    atLeast = -Infinity,
    atMost = Infinity,
  }: NonNullable<PolicyRule['when']>[number],
): boolean {
  const stated = [valueAt(profile, field)].flat();
  const isOneOf =
    !oneOf || stated.some(value => oneOf.some(wanted => wanted === value));
  const isBetween =
    (atLeast === -Infinity && atMost === Infinity) ||
    stated.some(
      value => typeof value === 'number' && value >= atLeast && value <= atMost,
    );
  return stated[0] !== undefined && isOneOf && isBetween;
}

function isAmong(
  references: string[] | undefined,
  candidates: Array<string | undefined>,
): boolean {
  const lowerCase = (text?: string) => text?.toLocaleLowerCase('en-US');
  return (
    !references ||
    references.some(wanted =>
      candidates.some(candidate => lowerCase(candidate) === lowerCase(wanted)),
    )
  );
}

function concerns(
  { entities }: PolicyRule,
  subject: PolicySubject | undefined,
): boolean {
  if (!entities) {
    return true;
  }
  return (
    subject !== undefined &&
    isAmong(entities.refs, [subject.entityRef]) &&
    isAmong(entities.owners, subject.ownerRefs) &&
    isAmong(entities.systems, [subject.systemRef])
  );
}

const resolved = new WeakMap<Policy, Map<string, Policy>>();

/**
 * The policy as it is for one profile: with the rules that hold for it and for
 * its entity, and without their conditions. Doing so twice changes nothing. The
 * same rules give the same object, so that what is derived from it is kept.
 *
 * @param profile - A valid profile.
 * @param subject - Its entity; without one, rules about entities do not hold.
 * @public
 */
export function policyFor(
  policy: Policy,
  profile: WorkloadProfile,
  subject?: PolicySubject,
): Policy {
  const conditional = policy.rules.some(rule => rule.when || rule.entities);
  if (!conditional) {
    return policy;
  }
  const holding = policy.rules.filter(
    rule =>
      concerns(rule, subject) &&
      (rule.when ?? []).every(condition => holdsFor(profile, condition)),
  );
  const key = holding.map(rule => policy.rules.indexOf(rule)).join(' ');
  const known = resolved.get(policy) ?? new Map<string, Policy>();
  resolved.set(policy, known);
  let result = known.get(key);
  if (!result) {
    result = {
      ...policy,
      rules: holding.map(({ entities, when, ...rule }) => rule),
    };
    known.set(key, result);
  }
  return result;
}
