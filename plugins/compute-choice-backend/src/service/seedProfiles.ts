import { LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  parseInput,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { ComputeChoiceSeed } from '@compute-choice/plugin-compute-choice-node';
import { ProfileStore } from '../database';

const SEEDED_BY = 'plugin:compute-choice';

/** Collects what modules hand over. */
export class Seeds {
  readonly #byEntity = new Map<string, ComputeChoiceSeed>();

  /** @throws Error if an entity gets a second seed. */
  add(seed: ComputeChoiceSeed): void {
    const entityRef = stringifyEntityRef(parseEntityRef(seed.entityRef));
    if (this.#byEntity.has(entityRef)) {
      throw new Error(`${entityRef} has a seed already`);
    }
    this.#byEntity.set(entityRef, { ...seed, entityRef });
  }

  list(): ComputeChoiceSeed[] {
    return [...this.#byEntity.values()];
  }
}

/**
 * Inserts seeds for entities that never had a profile. The catalog is not
 * asked: it is filled only after the plugins have started.
 *
 * @throws InvalidInputError if a seed's profile is invalid.
 */
export async function seedProfiles(options: {
  seeds: ComputeChoiceSeed[];
  store: ProfileStore;
  logger: LoggerService;
}): Promise<void> {
  const changes = options.seeds.map(({ entityRef, profile, comment }) => ({
    entityRef,
    comment,
    profile: parseInput(workloadProfileSchema, profile, `seed of ${entityRef}`),
  }));
  let inserted = 0;
  for (const change of changes) {
    const added = await options.store.append({
      ...change,
      after: 0,
      createdBy: SEEDED_BY,
      source: { type: 'seed' },
    });
    inserted += added ? 1 : 0;
  }
  if (inserted > 0) {
    options.logger.info(`Inserted ${inserted} sample profiles`);
  }
}
