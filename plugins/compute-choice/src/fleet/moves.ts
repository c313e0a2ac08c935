import {
  FleetRow,
  Platform,
} from '@compute-choice/plugin-compute-choice-common';

/** A service whose verdict differs from where it runs. */
export interface ServiceToMove extends FleetRow {
  currentPlatform: NonNullable<FleetRow['currentPlatform']>;
  platform: Platform;
}

function shouldMove(row: FleetRow): row is ServiceToMove {
  const { status, verdict, currentPlatform, platform } = row;
  return (
    status === 'active' &&
    verdict !== 'undecided' &&
    currentPlatform !== undefined &&
    platform !== undefined &&
    currentPlatform !== platform
  );
}

const savingOf = ({ savingUsd }: FleetRow) => savingUsd ?? -Infinity;

/** The services to move, biggest saving first, those of unknown saving last. */
export function servicesToMove(rows: FleetRow[]): ServiceToMove[] {
  return rows.filter(shouldMove).sort((a, b) => savingOf(b) - savingOf(a) || 0);
}
