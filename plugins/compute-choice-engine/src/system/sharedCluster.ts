import { bestOfPlatforms, rank, RankedCandidate } from '../decision/ranking';
import { choose } from '../decision/ruling';
import { EngineContext } from '../platforms/PlatformModule';
import { Decided, placementOf } from './Decided';
import { hostKindName, HostTenant, hostUsd, tenantOf } from './hostTenants';
import { shareHosts, SharedHosts } from './sharedHosts';

/** With more components than these, who shares hosts is not reconsidered. */
const MOST_RECONSIDERED = 12;
/** How often everybody is asked again, as the answers depend on each other. */
const ROUNDS = 3;

/** An option that shares hosts if it is taken. */
interface Applicant {
  readonly decided: Decided;
  readonly option: RankedCandidate;
  readonly tenant: HostTenant;
}

/** Components on one cluster, and what the others run on. */
export interface ClusterPlan {
  readonly decided: readonly Decided[];
  readonly hosts: SharedHosts | undefined;
}

function applicants(decided: readonly Decided[]): Applicant[] {
  return decided.flatMap(one =>
    one.decision.ranked.flatMap(option => {
      const tenant = tenantOf(placementOf(one, option));
      return tenant ? [{ decided: one, option, tenant }] : [];
    }),
  );
}

/** What a component runs on if its tasks cost this much on the shared hosts. */
function reconsidered(
  { decided, option, tenant }: Applicant,
  marginalUsd: number,
): RankedCandidate {
  const { decision, component } = decided;
  const { policy } = component.context;
  const shared = {
    ...option,
    rankingUsd: option.rankingUsd - hostUsd(tenant.placement) + marginalUsd,
  };
  const candidates = decision.ranked.map(candidate =>
    candidate === option ? shared : candidate,
  );
  const cheapestUsd = Math.min(
    ...candidates.map(({ rankingUsd }) => rankingUsd),
  );
  const { currentPlatform } = component.profile.operations ?? {};
  const chosen = choose(
    bestOfPlatforms(
      rank(candidates, {
        ...decision.scoring,
        yardstick: { ...decision.scoring.yardstick, cheapestUsd },
      }),
    ),
    currentPlatform?.platform,
    policy,
  ).option;
  return (
    decision.ranked.find(({ variant }) => variant.id === chosen.variant.id) ??
    chosen
  );
}

/** Asks each applicant again, given who else is on the hosts. */
function settled(
  start: readonly Applicant[],
  all: readonly Applicant[],
  context: EngineContext,
): ReadonlyMap<Applicant, RankedCandidate> {
  const members = new Set(start);
  const chosen = new Map<Applicant, RankedCandidate>();
  const usdOf = (some: readonly Applicant[]) =>
    shareHosts(
      some.map(({ tenant }) => tenant),
      context,
    )?.usd ?? Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const applicant of all) {
      const others = all.filter(
        other => other !== applicant && members.has(other),
      );
      const aloneUsd = hostUsd(applicant.tenant.placement);
      const marginalUsd =
        others.length > 0
          ? usdOf([...others, applicant]) - usdOf(others)
          : aloneUsd;
      const option = reconsidered(
        applicant,
        Number.isFinite(marginalUsd) ? marginalUsd : aloneUsd,
      );
      chosen.set(applicant, option);
      if (option.variant.id === applicant.option.variant.id) {
        members.add(applicant);
      } else {
        members.delete(applicant);
      }
    }
  }
  return chosen;
}

function planOf(
  decided: readonly Decided[],
  chosen: ReadonlyMap<Applicant, RankedCandidate>,
  context: EngineContext,
): ClusterPlan {
  const members = [...chosen].filter(
    ([{ option }, taken]) => option.variant.id === taken.variant.id,
  );
  const tenants = members.map(([{ tenant }]) => tenant);
  return {
    decided: decided.map(one => {
      const entry = [...chosen].find(
        ([applicant]) => applicant.decided === one,
      );
      return entry ? { ...one, option: entry[1] } : one;
    }),
    hosts: tenants.length > 1 ? shareHosts(tenants, context) : undefined,
  };
}

/** Plans for one kind of host: those who are on it anyway, and all who can be. */
function plansOfKind(
  decided: readonly Decided[],
  all: readonly Applicant[],
  context: EngineContext,
): ClusterPlan[] {
  const already = all.filter(
    ({ decided: one, option }) => one.option?.variant.id === option.variant.id,
  );
  if (decided.length > MOST_RECONSIDERED) {
    return [
      planOf(
        decided,
        new Map(already.map(applicant => [applicant, applicant.option])),
        context,
      ),
    ];
  }
  return [already, all].map(start =>
    planOf(decided, settled(start, all, context), context),
  );
}

/**
 * The ways to let components share the hosts of one cluster, one kind of host at
 * a time. Which of them is worth it, the combined bill tells.
 */
export function clusterPlans(
  decided: readonly Decided[],
  context: EngineContext,
): ClusterPlan[] {
  const byKind = new Map<string, Applicant[]>();
  applicants(decided).forEach(applicant => {
    const name = hostKindName(applicant.tenant);
    byKind.set(name, [...(byKind.get(name) ?? []), applicant]);
  });
  return [...byKind.keys()]
    .sort()
    .map(name => byKind.get(name) ?? [])
    .filter(all => all.length > 1)
    .flatMap(all => plansOfKind(decided, all, context));
}
