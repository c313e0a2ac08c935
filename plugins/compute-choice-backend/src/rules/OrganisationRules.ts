import {
  parseInput,
  Policy,
  policyFor,
  policyRuleSchema,
  PolicySubject,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { ComputeChoiceRule } from '@compute-choice/plugin-compute-choice-node';
import { z } from 'zod';
import { fingerprintOf } from '../recommendations/Basis';
import { LruCache } from '../service/LruCache';

/** Policies with rules of code, of which few differ. */
const MAX_POLICIES = 500;

const rulesSchema = z.array(policyRuleSchema).max(200);

/** The rules of the organisation: those of the policy, and those of code. */
export class OrganisationRules {
  readonly #policy: Policy;
  readonly #rules: ComputeChoiceRule[];
  readonly #policies = new LruCache<Policy>({ maxEntries: MAX_POLICIES });

  constructor(options: { policy: Policy; rules: ComputeChoiceRule[] }) {
    this.#policy = options.policy;
    this.#rules = options.rules;
  }

  /** Versions of the rules that are code. */
  get version(): string {
    return this.#rules
      .map(({ id, version }) => `${id}@${version}`)
      .sort()
      .join(' ');
  }

  /** Whether a rule looks at the entity. */
  get dependsOnEntity(): boolean {
    return (
      this.#rules.length > 0 ||
      this.#policy.rules.some(({ entities }) => entities !== undefined)
    );
  }

  /**
   * The policy as it is for one profile. The same rules give the same object.
   *
   * @throws InvalidInputError if a rule answers with something else than rules.
   */
  policyFor(
    profile: WorkloadProfile,
    subject: PolicySubject | undefined,
  ): Policy {
    const ofPolicy = policyFor(this.#policy, profile, subject);
    const ofCode = this.#rules.flatMap(({ id, rulesFor }) =>
      parseInput(
        rulesSchema,
        rulesFor(profile, subject),
        `answer of the rule ${id}`,
      ),
    );
    if (ofCode.length === 0) {
      return ofPolicy;
    }
    const rules = [...ofPolicy.rules, ...ofCode];
    const key = fingerprintOf(rules);
    const policy = this.#policies.get(key) ?? { ...ofPolicy, rules };
    this.#policies.set(key, policy);
    return policy;
  }
}
