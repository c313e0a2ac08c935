import { isDeepStrictEqual } from 'node:util';
import { AuditorService } from '@backstage/backend-plugin-api';
import {
  Decision,
  ImportReport,
} from '@compute-choice/plugin-compute-choice-common';
import { DecisionStore, ProfileStore, StoredRevision } from '../database';
import { audited, AuditedRequest } from '../service/audited';
import { NumberedLine, parseLines } from './parseLines';

/** More than anybody saves; a history is read as a whole. */
const MAX_HISTORY = 100_000;

/** An item of a history, and the line that it comes from. */
interface Incoming<T> {
  line: number;
  /** Place in the history, counted from 1. */
  number: number;
  item: T;
}

/** What is to be done about one history. */
interface Plan<T> {
  missing: T[];
  present: number;
  conflict?: { line: number; message: string };
}

/**
 * Compares a history with lines that continue it: what is there already has to
 * be the same, and what is new has to follow without a gap.
 */
function plan<T>(
  stored: Map<number, T>,
  incoming: Array<Incoming<T>>,
): Plan<T> {
  const missing: T[] = [];
  let present = 0;
  let last = Math.max(0, ...stored.keys());
  for (const { line, number, item } of incoming) {
    const known = stored.get(number);
    if (known) {
      if (!isDeepStrictEqual(known, item)) {
        const message = `Number ${number} says something else here`;
        return { missing: [], present, conflict: { line, message } };
      }
      present++;
    } else {
      if (number !== last + 1) {
        const message = `Number ${number} does not follow ${last}, the latest here`;
        return { missing: [], present, conflict: { line, message } };
      }
      missing.push(item);
      last = number;
    }
  }
  return { missing, present };
}

function byEntity<T extends { entityRef: string }>(
  incoming: Array<Incoming<T>>,
): Map<string, Array<Incoming<T>>> {
  const groups = new Map<string, Array<Incoming<T>>>();
  for (const one of incoming) {
    const group = groups.get(one.item.entityRef) ?? [];
    group.push(one);
    groups.set(one.item.entityRef, group);
  }
  groups.forEach(group => group.sort((a, b) => a.number - b.number));
  return groups;
}

function revisionsIn(lines: NumberedLine[]): Array<Incoming<StoredRevision>> {
  return lines.flatMap(({ number, line }) => {
    if (line.type !== 'revision') {
      return [];
    }
    const { type, profile, ...revision } = line;
    const item = { ...revision, ...(profile && { profile }) };
    return [{ line: number, number: revision.revision, item }];
  });
}

function decisionsIn(lines: NumberedLine[]): Array<Incoming<Decision>> {
  return lines.flatMap(({ number, line }) => {
    if (line.type !== 'decision') {
      return [];
    }
    const { type, ...item } = line;
    return [{ line: number, number: item.number, item }];
  });
}

/** Takes over an export. It can be repeated: what is there already stays. */
export class ImportService {
  readonly #auditor: AuditorService;
  readonly #decisions: DecisionStore;
  readonly #store: ProfileStore;

  constructor(options: {
    auditor: AuditorService;
    decisions: DecisionStore;
    store: ProfileStore;
  }) {
    this.#auditor = options.auditor;
    this.#decisions = options.decisions;
    this.#store = options.store;
  }

  /**
   * The catalog is not asked: it may be filled later than this.
   *
   * @param body - NDJSON.
   * @throws InvalidInputError that names the line and field of every problem;
   * then nothing is taken over.
   */
  async import(body: string, request?: AuditedRequest): Promise<ImportReport> {
    return audited(
      this.#auditor,
      { eventId: 'data-import', request, meta: {} },
      async () => {
        const result = await this.#import(await parseLines(body));
        return {
          result,
          meta: {
            revisions: result.revisions.imported,
            decisions: result.decisions.imported,
            conflicts: result.conflicts.length,
          },
        };
      },
    );
  }

  async #import(lines: NumberedLine[]): Promise<ImportReport> {
    const report: ImportReport = {
      revisions: { imported: 0, present: 0 },
      decisions: { imported: 0, present: 0 },
      conflicts: [],
    };
    await importHistories(report, report.revisions, revisionsIn(lines), {
      read: async entityRef =>
        (
          await this.#store.scan({ entityRef, limit: MAX_HISTORY })
        ).map(item => [item.revision, item]),
      write: items => this.#store.restore(items),
    });
    await importHistories(report, report.decisions, decisionsIn(lines), {
      read: async entityRef =>
        (
          await this.#decisions.scan({ entityRef, limit: MAX_HISTORY })
        ).map(item => [item.number, item]),
      write: items => this.#decisions.restore(items),
    });
    return report;
  }
}

async function importHistories<T extends { entityRef: string }>(
  report: ImportReport,
  counts: { imported: number; present: number },
  incoming: Array<Incoming<T>>,
  store: {
    read: (entityRef: string) => Promise<Array<[number, T]>>;
    write: (items: T[]) => Promise<boolean>;
  },
): Promise<void> {
  const refused = new Set(report.conflicts.map(({ entityRef }) => entityRef));
  for (const [entityRef, group] of byEntity(incoming)) {
    if (refused.has(entityRef)) {
      continue;
    }
    const { missing, present, conflict } = plan(
      new Map(await store.read(entityRef)),
      group,
    );
    const lost = missing.length > 0 && !(await store.write(missing));
    if (conflict || lost) {
      const { line, message } = conflict ?? {
        line: group[0].line,
        message: 'Somebody saved in between; import it again',
      };
      report.conflicts.push({
        entityRef,
        issue: { path: String(line), message },
      });
    } else {
      counts.imported += missing.length;
      counts.present += present;
    }
  }
}
