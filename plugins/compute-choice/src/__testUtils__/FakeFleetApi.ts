import { NotFoundError } from '@backstage/errors';
import {
  FleetApi,
  FleetFilter,
  FleetPage,
  fleetQuerySchema,
  FleetQuery,
  FleetQueryInput,
  FleetRow,
  FleetSummary,
  ProfileRevision,
  Reevaluation,
} from '@compute-choice/plugin-compute-choice-common';
import { summaryOf } from './fleet';

const wordsOf = (text: string) =>
  text.toLocaleLowerCase('en-US').split(/[^\p{L}\p{N}]+/u);

function matchesText(row: FleetRow, text: string): boolean {
  const known = wordsOf(
    [row.entityRef, row.title, row.owner, row.system].join(' '),
  );
  return wordsOf(text).every(word =>
    known.some(candidate => candidate.startsWith(word)),
  );
}

function matches(row: FleetRow, filter: FleetFilter): boolean {
  const { owner, system, platform, verdict, status, text } = filter;
  return (
    (!owner || row.owner === owner) &&
    (!system || row.system === system) &&
    (!platform || row.platform === platform) &&
    (!verdict || (row.verdict ?? 'none') === verdict) &&
    (!status || row.status === status) &&
    (!text || matchesText(row, text)) &&
    (filter.minSavingUsd === undefined ||
      (row.savingUsd ?? -Infinity) >= filter.minSavingUsd)
  );
}

const sortValue = (row: FleetRow, sort: FleetQuery['sort']) =>
  sort === 'confidence' ? row.confidence?.share : row[sort];

function inOrder(query: FleetQuery): (a: FleetRow, b: FleetRow) => number {
  const { sort } = query;
  const names = sort === 'entityRef' || sort === 'owner' || sort === 'system';
  const sign = (query.order ?? (names ? 'asc' : 'desc')) === 'asc' ? 1 : -1;
  return (a, b) => {
    const [left, right] = [sortValue(a, sort), sortValue(b, sort)];
    if (typeof left === 'string' || typeof right === 'string') {
      return sign * String(left ?? '').localeCompare(String(right ?? ''));
    }
    return sign * ((left ?? -Infinity) - (right ?? -Infinity) || 0);
  };
}

/** A fleet in memory; without profiles, and idle, unless told otherwise. */
export class FakeFleetApi implements FleetApi {
  fleet: FleetRow[] = [];
  reevaluation: Reevaluation = {
    state: 'idle',
    total: 0,
    done: 0,
    failed: 0,
    changed: 0,
  };

  async listFleet(input: FleetQueryInput = {}): Promise<FleetPage> {
    const query = fleetQuerySchema.parse(input);
    const rows = this.#found(query);
    const start = Number(query.cursor ?? 0);
    const end = start + query.limit;
    return {
      rows: rows.slice(start, end),
      ...(end < rows.length && { nextCursor: String(end) }),
    };
  }

  async exportFleet(
    input: FleetQueryInput = {},
  ): Promise<ReadableStream<Uint8Array>> {
    const rows = this.#found(fleetQuerySchema.parse(input));
    const lines = rows.map(
      row => `${row.entityRef},${row.savingUsd ?? ''}\r\n`,
    );
    return new Blob([['entityRef,savingUsd\r\n', ...lines].join('')]).stream();
  }

  async getFleetSummary(filter: FleetFilter = {}): Promise<FleetSummary> {
    return summaryOf(this.fleet.filter(row => matches(row, filter)));
  }

  async getReevaluation(): Promise<Reevaluation> {
    return this.reevaluation;
  }

  async startReevaluation(): Promise<Reevaluation> {
    return this.reevaluation;
  }

  async relinkProfile(): Promise<ProfileRevision> {
    throw new NotFoundError('The fake knows no other name');
  }

  #found(query: FleetQuery): FleetRow[] {
    return this.fleet.filter(row => matches(row, query)).sort(inOrder(query));
  }
}
