import { createHash } from 'node:crypto';
import {
  LimitList,
  Policy,
} from '@compute-choice/plugin-compute-choice-common';
import { LruCache } from '../service/LruCache';

/** All regions, and then some. */
const MOST_BOOKS = 100;

/** What an entity's rules may depend on. */
export interface RuleSubject {
  ownerRefs: string[];
  systemRef?: string;
}

/** What a policy says without any effect on recommendations. */
const WITHOUT_EFFECT = {
  priceMaxAgeDays: undefined,
  currency: undefined,
  notifySavingUsd: undefined,
  retentionDays: undefined,
} satisfies Partial<Record<keyof Policy, undefined>>;

/** A short name for any JSON value. */
export function fingerprintOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value))
    .digest('base64url')
    .slice(0, 22);
}

/**
 * Names everything that a recommendation depends on besides the revision of the
 * profile: engine, limits, policy, rules and prices.
 */
export class Basis {
  readonly #common: string;
  /** By price book, where no rule looks at the entity. */
  readonly #known = new LruCache<string>({ maxEntries: MOST_BOOKS });
  /** Whether a rule looks at the entity. */
  readonly dependsOnEntity: boolean;

  constructor(options: {
    engineVersion: string;
    limits: LimitList;
    policy: Policy;
    /** Versions of the rules that are code. */
    ruleSet: string;
    /** Whether a rule looks at the entity. */
    dependsOnEntity: boolean;
  }) {
    const { dependsOnEntity, ...common } = options;
    this.#common = fingerprintOf({
      ...common,
      policy: { ...common.policy, ...WITHOUT_EFFECT },
    });
    this.dependsOnEntity = dependsOnEntity;
  }

  /** @param priceBookId - Undefined if there are no prices for the profile. */
  of(priceBookId: string | undefined, subject: RuleSubject): string {
    const { ownerRefs, systemRef } = subject;
    return this.dependsOnEntity
      ? this.#fingerprint(priceBookId, [
          [...ownerRefs].sort(),
          systemRef ?? null,
        ])
      : this.#ofBook(priceBookId);
  }

  #ofBook(priceBookId: string | undefined): string {
    let basis = this.#known.get(priceBookId ?? '');
    if (!basis) {
      basis = this.#fingerprint(priceBookId, null);
      this.#known.set(priceBookId ?? '', basis);
    }
    return basis;
  }

  #fingerprint(priceBookId: string | undefined, entity: unknown): string {
    return fingerprintOf([this.#common, priceBookId ?? null, entity]);
  }
}
