import {
  FleetFilter,
  FleetPage,
  FleetQueryInput,
  FleetSummary,
  Reevaluation,
} from '@compute-choice/plugin-compute-choice-common';
import { aFleet, FakeFleetApi } from '../src/__testUtils__';
import { failure } from './failure';

/** What `?scenario=` in the address names. */
export function fleetScenario(): string | null {
  return new URLSearchParams(window.location.search).get('scenario');
}

const down = () =>
  failure(503, 'ServiceUnavailableError', 'The database does not answer');

/**
 * A fleet of 87 services, or one of the states `empty`, `loading`, `failing`,
 * `partial` (no totals) and `running` (a re-evaluation).
 */
export class ScenarioFleet extends FakeFleetApi {
  fleet = fleetScenario() === 'empty' ? [] : aFleet(87);

  async listFleet(query?: FleetQueryInput): Promise<FleetPage> {
    switch (fleetScenario()) {
      case 'loading':
        return new Promise(() => {});
      case 'failing':
        throw await down();
      default:
        return super.listFleet(query);
    }
  }

  async getFleetSummary(filter?: FleetFilter): Promise<FleetSummary> {
    switch (fleetScenario()) {
      case 'loading':
        return new Promise(() => {});
      case 'failing':
      case 'partial':
        throw await down();
      default:
        return super.getFleetSummary(filter);
    }
  }

  async getReevaluation(): Promise<Reevaluation> {
    const running = fleetScenario() === 'running';
    return {
      state: running ? 'running' : 'idle',
      startedAt: '2026-11-25T08:00:00.000Z',
      ...(!running && { finishedAt: '2026-11-25T08:01:00.000Z' }),
      total: 87,
      done: running ? 31 : 87,
      failed: 2,
      changed: 4,
    };
  }
}
