import {
  FleetApi,
  FleetPage,
  FleetSummary,
  ProfileRevision,
  Reevaluation,
} from '@compute-choice/plugin-compute-choice-common';
import { NotFoundError } from '@backstage/errors';

/** A fleet without profiles, in which nothing is going on. */
export class FakeFleetApi implements FleetApi {
  async listFleet(): Promise<FleetPage> {
    return { rows: [] };
  }

  async exportFleet(): Promise<ReadableStream<Uint8Array>> {
    throw new NotFoundError('The fake exports nothing');
  }

  async getFleetSummary(): Promise<FleetSummary> {
    return {
      profiles: 0,
      monthlyUsd: 0,
      savingUsd: 0,
      currentMonthlyUsd: 0,
      absent: 0,
      withoutSaving: 0,
      byPlatform: [],
      byVerdict: [],
      byOwner: [],
    };
  }

  async getReevaluation(): Promise<Reevaluation> {
    return { state: 'idle', total: 0, done: 0, failed: 0, changed: 0 };
  }

  async startReevaluation(): Promise<Reevaluation> {
    return this.getReevaluation();
  }

  async relinkProfile(): Promise<ProfileRevision> {
    throw new NotFoundError('The fake knows no other name');
  }
}
