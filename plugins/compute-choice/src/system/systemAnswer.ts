import { parseEntityRef } from '@backstage/catalog-model';
import {
  ComputeChoiceApi,
  Policy,
  SystemRecommendation,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { loadEngine } from '../api/engine';
import { statusOf } from '../hooks/statusOf';

/** The bill asks for platforms, not for how certain each is. */
const SAMPLES = 100;
const MOST_COMPONENTS = 50;

/** How the backend answers for a region without a price book. */
const UNPRICED: readonly (number | undefined)[] = [400, 404];

/** One component of a system, as far as it can be read. */
export interface DescribedComponent {
  entityRef: string;
  /** As the engine names it; unique inside the system. */
  name: string;
  profile: WorkloadProfile;
}

/** The components of a system that share a region, decided together. */
export interface RegionAnswer {
  /** Undefined if neither a profile nor the policy states one. */
  region: string | undefined;
  components: DescribedComponent[];
  /** Undefined for a region without prices. */
  recommendation: SystemRecommendation | undefined;
}

/** What is known about a system. */
export interface SystemAnswer {
  regions: RegionAnswer[];
  /**
   * References of components that nobody has described yet; resources, such as
   * databases, mostly run on no compute of their own.
   */
  undescribed: string[];
  /** References of components whose profile could not be read. */
  unreadable: string[];
  /** References of components beyond what is decided together. */
  left: string[];
}

/** Short names, where no two components of different kinds share one. */
function namesOf(entityRefs: string[]): Map<string, string> {
  const short = entityRefs.map(ref => parseEntityRef(ref).name);
  return new Map(
    entityRefs.map((ref, index) => [
      ref,
      short.filter(name => name === short[index]).length === 1
        ? short[index]
        : ref,
    ]),
  );
}

async function answerRegion(
  api: ComputeChoiceApi,
  policy: Policy,
  region: string | undefined,
  components: DescribedComponent[],
): Promise<RegionAnswer> {
  if (!region) {
    return { region, components, recommendation: undefined };
  }
  const [engine, prices] = await Promise.all([
    loadEngine(),
    api.getPriceBook(region).catch(error => {
      if (UNPRICED.includes(statusOf(error))) {
        return undefined;
      }
      throw error;
    }),
  ]);
  return {
    region,
    components,
    recommendation:
      prices &&
      engine.recommendSystem(
        components.map(({ name, profile }) => ({ name, profile })),
        { prices, policy, samples: SAMPLES },
      ),
  };
}

/**
 * Decides the components of a system together, region by region, in the
 * browser. A component that cannot be read does not hinder the others.
 *
 * @throws ResponseError if no component can be read, or neither can policy or
 * prices.
 */
export async function answerSystem(
  api: ComputeChoiceApi,
  entityRefs: string[],
): Promise<SystemAnswer> {
  const asked = entityRefs.slice(0, MOST_COMPONENTS);
  const names = namesOf(asked);
  const [policy, ...read] = await Promise.all([
    api.getPolicy(),
    ...asked.map(entityRef =>
      api.getProfile(entityRef).then(
        stored => ({ entityRef, profile: stored?.profile, error: undefined }),
        (error: Error) => ({ entityRef, profile: undefined, error }),
      ),
    ),
  ]);
  const failed = read.filter(({ error }) => error);
  if (failed.length > 0 && failed.length === read.length) {
    throw failed[0].error;
  }
  const regions = new Map<string | undefined, DescribedComponent[]>();
  for (const { entityRef, profile } of read) {
    if (profile) {
      const region = profile.operations?.region ?? policy.defaultRegion;
      const name = names.get(entityRef) ?? entityRef;
      regions.set(region, [
        ...(regions.get(region) ?? []),
        { entityRef, name, profile },
      ]);
    }
  }
  return {
    regions: await Promise.all(
      [...regions].map(([region, components]) =>
        answerRegion(api, policy, region, components),
      ),
    ),
    undescribed: read
      .filter(({ profile, error }) => !profile && !error)
      .map(({ entityRef }) => entityRef)
      .filter(entityRef => parseEntityRef(entityRef).kind === 'component'),
    unreadable: failed.map(({ entityRef }) => entityRef),
    left: entityRefs.slice(MOST_COMPONENTS),
  };
}
