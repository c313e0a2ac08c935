import { AuditorService } from '@backstage/backend-plugin-api';
import { TransferLine } from '@compute-choice/plugin-compute-choice-common';
import { DecisionStore, ProfileStore } from '../database';
import { audited, AuditedRequest } from '../service/audited';

/** Rows that are read at once. */
const PAGE_SIZE = 500;

async function* pages<T>(
  read: (after: T | undefined) => Promise<T[]>,
): AsyncGenerator<T> {
  let page: T[] = [];
  do {
    page = await read(page[page.length - 1]);
    yield* page;
  } while (page.length === PAGE_SIZE);
}

/** Reads everything that is stored, for a backup or another portal. */
export class ExportService {
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

  /** All lines, read while they are sent. */
  async export(
    request?: AuditedRequest,
  ): Promise<AsyncGenerator<TransferLine>> {
    return audited(
      this.#auditor,
      { eventId: 'data-export', request, meta: {} },
      async () => ({ result: this.#lines(), meta: {} }),
    );
  }

  async *#lines(): AsyncGenerator<TransferLine> {
    yield {
      type: 'header',
      format: 'compute-choice',
      version: 1,
      exportedAt: new Date().toISOString(),
    };
    const counts = { revisions: 0, decisions: 0 };
    const revisions = pages<Awaited<ReturnType<ProfileStore['scan']>>[number]>(
      after => this.#store.scan({ after, limit: PAGE_SIZE }),
    );
    for await (const { profile = null, ...revision } of revisions) {
      counts.revisions++;
      yield { type: 'revision', ...revision, profile };
    }
    const decisions = pages<Awaited<ReturnType<DecisionStore['scan']>>[number]>(
      after => this.#decisions.scan({ after, limit: PAGE_SIZE }),
    );
    for await (const decision of decisions) {
      counts.decisions++;
      yield { type: 'decision', ...decision };
    }
    yield { type: 'end', ...counts };
  }
}
