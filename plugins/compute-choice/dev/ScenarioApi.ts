import { parseEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import {
  ComputeChoiceApi,
  FleetFilter,
  FleetQueryInput,
  Preset,
  PriceBook,
  PriceBookSummary,
  ProfileSource,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import {
  presets,
  recommend,
} from '@compute-choice/plugin-compute-choice-engine';
import {
  loadPriceBook,
  priceBookRegions,
} from '@compute-choice/plugin-compute-choice-prices';
import {
  aRevision,
  FakeComputeChoiceApi,
  tiedRecommendation,
  undecidedRecommendation,
  withOutlook,
} from '../src/__testUtils__';
import { failure } from './failure';
import { profiles } from './profiles';
import { ScenarioFleet } from './ScenarioFleet';

/** The workload is the same, something else is not. */
const LIKE_RECOMMENDED = new Set(['readonly', 'stale', 'repository']);

/** Answers by the name of the entity, see `entities`; the engine does the sums. */
export class ScenarioApi
  extends FakeComputeChoiceApi
  implements ComputeChoiceApi
{
  readonly #services = new Map<string, FakeComputeChoiceApi>([
    ['outlook', FakeComputeChoiceApi.described(withOutlook())],
    ['tie', FakeComputeChoiceApi.described(tiedRecommendation)],
    ['undecided', FakeComputeChoiceApi.described(undecidedRecommendation)],
  ]);

  readonly #fleet = new ScenarioFleet();

  async listFleet(query?: FleetQueryInput) {
    return this.#fleet.listFleet(query);
  }

  async getFleetSummary(filter?: FleetFilter) {
    return this.#fleet.getFleetSummary(filter);
  }

  async exportFleet(query?: FleetQueryInput) {
    return this.#fleet.exportFleet(query);
  }

  async getReevaluation() {
    return this.#fleet.getReevaluation();
  }

  async getProfile(entityRef: string) {
    const profile = await (
      await this.#service(entityRef)
    ).getProfile(entityRef);
    return profile && { ...profile, entityRef };
  }

  async getRecommendation(entityRef: string) {
    return (await this.#service(entityRef)).getRecommendation(entityRef);
  }

  async getProfileSource(entityRef: string): Promise<ProfileSource> {
    return entityRef.endsWith('/repository')
      ? {
          entityRef,
          managedBy: 'repository',
          path: './compute.yaml',
          location: 'https://example.com/orders/compute.yaml',
          checkedAt: '2026-11-25T08:00:00.000Z',
          revision: 3,
          problem: {
            message: 'The file is not a valid profile',
            issues: [
              {
                path: 'resources.memoryMb',
                message: 'Must be at least 1',
              },
            ],
          },
        }
      : super.getProfileSource(entityRef);
  }

  async saveProfile(
    entityRef: string,
    change: { profile: WorkloadProfile; revision?: number; comment?: string },
  ) {
    const service = await this.#service(entityRef);
    service.recommendation = await this.#answer(change.profile);
    return service.saveProfile(entityRef, change);
  }

  async listPresets(): Promise<Preset[]> {
    return presets;
  }

  async getPriceBook(region: string): Promise<PriceBook> {
    return loadPriceBook(region);
  }

  async listPriceBooks(): Promise<PriceBookSummary[]> {
    const books = await Promise.all(priceBookRegions.map(loadPriceBook));
    return books.map(({ id, region, regionName, date, ...book }) => ({
      id,
      region,
      regionName,
      date,
      priceCount: Object.keys(book.prices).length,
      instanceTypeCount: Object.keys(book.instances).length,
      missing: [],
      stale: false,
    }));
  }

  async #answer(profile: WorkloadProfile) {
    const policy = await this.getPolicy();
    const region = profile.operations?.region ?? policy.defaultRegion;
    if (!region) {
      throw new NotFoundError('The profile states no region');
    }
    return recommend(profile, { prices: await loadPriceBook(region), policy });
  }

  async #described(name: string): Promise<FakeComputeChoiceApi> {
    const profile = Object.entries(profiles).find(
      ([known]) =>
        known === (LIKE_RECOMMENDED.has(name) ? 'recommended' : name),
    )?.[1];
    if (!profile) {
      return new FakeComputeChoiceApi();
    }
    const recommendation = await this.#answer(profile);
    if (name === 'stale') {
      recommendation.provenance.priceBook.date = '2025-01-10';
    }
    return new FakeComputeChoiceApi({
      profile: aRevision({ profile }),
      recommendation,
    });
  }

  async #service(entityRef: string): Promise<FakeComputeChoiceApi> {
    const { name } = parseEntityRef(entityRef);
    switch (name) {
      case 'loading':
        return new Promise(() => {});
      case 'failing':
        throw await failure(
          503,
          'ServiceUnavailableError',
          'The database does not answer',
        );
      case 'forbidden':
        throw await failure(403, 'NotAllowedError', 'Not allowed');
      default: {
        const known = this.#services.get(name) ?? (await this.#described(name));
        this.#services.set(name, known);
        return known;
      }
    }
  }
}
