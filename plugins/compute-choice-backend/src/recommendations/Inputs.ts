import {
  InvalidInputError,
  Policy,
  PolicySubject,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { Question } from '../evaluation/Evaluator';
import { OrganisationRules } from '../rules/OrganisationRules';
import { PriceBookService } from '../service/PriceBookService';
import { Basis, RuleSubject } from './Basis';

const REGION_PATH = 'operations.region';

/** Finds what the recommendation for a profile depends on. */
export class Inputs {
  readonly #policy: Policy;
  readonly #priceBooks: PriceBookService;
  readonly #basis: Basis;
  readonly #rules: OrganisationRules;

  constructor(options: {
    policy: Policy;
    priceBooks: PriceBookService;
    basis: Basis;
    rules: OrganisationRules;
  }) {
    this.#policy = options.policy;
    this.#priceBooks = options.priceBooks;
    this.#basis = options.basis;
    this.#rules = options.rules;
  }

  /** Whether a rule looks at the entity. */
  get dependsOnEntity(): boolean {
    return this.#basis.dependsOnEntity;
  }

  /** The region of a profile; undefined if nobody has stated one. */
  regionOf(profile: WorkloadProfile): string | undefined {
    return profile.operations?.region ?? this.#policy.defaultRegion;
  }

  /** Names what a recommendation in this region depends on at present. */
  async basisOf(
    region: string | undefined,
    subject: RuleSubject,
  ): Promise<string> {
    return this.#basis.of(
      region && (await this.#priceBooks.currentId(region)),
      subject,
    );
  }

  /**
   * What the engine is asked.
   *
   * @param path - Path of the profile in the request, for errors; empty if
   * there is none.
   * @param subject - Its entity, if it has one.
   * @throws InvalidInputError if its region is missing, not allowed or not
   * priced.
   */
  async questionOf(
    profile: WorkloadProfile,
    path: string,
    subject?: PolicySubject,
  ): Promise<Question> {
    const { regions } = this.#policy;
    const region = this.regionOf(profile);
    const regionPath = path ? `${path}.${REGION_PATH}` : REGION_PATH;
    if (!region) {
      throw new InvalidInputError('profile', [
        {
          path: regionPath,
          message: 'State a region; the policy has no default region',
          expected: 'an AWS region code such as eu-west-1',
        },
      ]);
    }
    if (regions && !regions.includes(region)) {
      throw new InvalidInputError('profile', [
        {
          path: regionPath,
          message: `The policy does not allow the region ${region}`,
          expected: `one of ${regions.join(', ')}`,
        },
      ]);
    }
    const prices = await this.#priceBooks.require(region, regionPath);
    return {
      profile,
      prices,
      policy: this.#rules.policyFor(profile, subject),
    };
  }
}
