import {
  FleetSummary,
  Platform,
} from '@compute-choice/plugin-compute-choice-common';

/** What one owner would save in a month, by recommended platform. */
export interface OwnerSaving {
  /** Entity reference; undefined for services that nobody owns. */
  owner?: string;
  savingUsd: number;
  parts: { platform: Platform; savingUsd: number }[];
}

/** The owners that would save something, largest saving first. */
export function ownerSavings({ byOwner }: FleetSummary): OwnerSaving[] {
  const owners = new Map<string | undefined, OwnerSaving>();
  for (const { owner, platform, savingUsd } of byOwner) {
    if (platform && savingUsd > 0) {
      const known = owners.get(owner) ?? { owner, savingUsd: 0, parts: [] };
      owners.set(owner, {
        owner,
        savingUsd: known.savingUsd + savingUsd,
        parts: [...known.parts, { platform, savingUsd }],
      });
    }
  }
  return [...owners.values()].sort((a, b) => b.savingUsd - a.savingUsd);
}

/** Services that would go from one platform to another, or stay and be resized. */
export interface Move {
  from: NonNullable<FleetSummary['byPlatform'][number]['currentPlatform']>;
  to: Platform;
  profiles: number;
  savingUsd: number;
}

/** The moves that save something, largest saving first. */
export function savingMoves({ byPlatform }: FleetSummary): Move[] {
  return byPlatform
    .flatMap(({ currentPlatform, platform, profiles, savingUsd }) =>
      currentPlatform && platform && savingUsd > 0
        ? [{ from: currentPlatform, to: platform, profiles, savingUsd }]
        : [],
    )
    .sort((a, b) => b.savingUsd - a.savingUsd);
}
