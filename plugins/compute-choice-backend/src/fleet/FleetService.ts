import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  FleetFilter,
  FleetPage,
  FleetQuery,
  FleetRow,
  FleetSummary,
} from '@compute-choice/plugin-compute-choice-common';
import { CatalogFactsStore } from '../catalog/CatalogFactsStore';
import { EntityFacts } from '../catalog/EntityFacts';
import { Inputs } from '../recommendations/Inputs';
import { RecommendationRow } from '../recommendations/RecommendationRow';
import { EntityLookup } from '../service/EntityLookup';
import { CallerCredentials } from '../service/principal';
import { fromCursor, toCursor } from './cursor';
import { FleetAccess } from './FleetAccess';
import {
  FleetOrder,
  FleetPosition,
  orderOf,
  positionAfter,
} from './FleetPosition';
import { FleetScope, FleetStore } from './FleetStore';
import { toFleetRow } from './toFleetRow';

/**
 * How often a page is refilled in place of rows that the caller may not see;
 * then it is answered as it is, with a cursor.
 */
const MAX_READS = 10;
/** Rows of an export that are read and checked at once. */
const EXPORT_CHUNK = 500;

/** Some rows in order, and where to go on. */
interface Stretch {
  rows: FleetRow[];
  /** Undefined at the end. */
  next?: FleetPosition;
}

/** Answers what is recommended for whom, as far as the caller may see it. */
export class FleetService {
  readonly #access: FleetAccess;
  readonly #entities: EntityLookup;
  readonly #factsStore: CatalogFactsStore;
  readonly #inputs: Inputs;
  readonly #logger: LoggerService;
  readonly #store: FleetStore;

  constructor(options: {
    access: FleetAccess;
    entities: EntityLookup;
    factsStore: CatalogFactsStore;
    inputs: Inputs;
    logger: LoggerService;
    store: FleetStore;
  }) {
    this.#access = options.access;
    this.#entities = options.entities;
    this.#factsStore = options.factsStore;
    this.#inputs = options.inputs;
    this.#logger = options.logger;
    this.#store = options.store;
  }

  /** @throws InvalidInputError for a cursor of another list. */
  async list(
    query: FleetQuery,
    options: { credentials: CallerCredentials },
  ): Promise<FleetPage> {
    const { sort, order: stated, limit, cursor, ...filter } = query;
    const order = orderOf({ sort, order: stated });
    const position = cursor ? fromCursor(cursor, order) : { skip: 0 };
    const view = await this.#access.view(options);
    const { rows, next } = await this.#read(
      { filter, ...view },
      { order, position, limit },
      options,
    );
    return { rows, ...(next && { nextCursor: toCursor(order, next) }) };
  }

  /** All rows, in chunks, so that they need not be in memory at once. */
  async export(
    query: Omit<FleetQuery, 'limit' | 'cursor'>,
    options: { credentials: CallerCredentials },
  ): Promise<AsyncIterable<FleetRow[]>> {
    const { sort, order: stated, ...filter } = query;
    const order = orderOf({ sort, order: stated });
    const view = await this.#access.view(options);
    const read = (position: FleetPosition) =>
      this.#read(
        { filter, ...view },
        { order, position, limit: EXPORT_CHUNK },
        options,
      );
    return (async function* chunks() {
      let next: FleetPosition | undefined = { skip: 0 };
      while (next) {
        const stretch: Stretch = await read(next);
        yield stretch.rows;
        next = stretch.next;
      }
    })();
  }

  /** Totals, by permission and not by what the catalog shows. */
  async summarise(
    filter: FleetFilter,
    options: { credentials: CallerCredentials },
  ): Promise<FleetSummary> {
    const view = await this.#access.view(options);
    return this.#store.summarise({ filter, ...view });
  }

  async #read(
    scope: FleetScope,
    from: { order: FleetOrder; position: FleetPosition; limit: number },
    options: { credentials: CallerCredentials },
  ): Promise<Stretch> {
    const { order, limit } = from;
    // One more than asked for tells whether there is another page.
    const size = limit + 1;
    const rows: FleetRow[] = [];
    let position = from.position;
    for (let reads = 0; reads < MAX_READS; reads++) {
      const found = await this.#store.page(scope, {
        order,
        position,
        limit: size,
      });
      const visible = await this.#visible(found, options);
      for (const [index, row] of found.entries()) {
        if (rows.length === limit) {
          return { rows, next: position };
        }
        const answer = visible[index];
        if (answer) {
          rows.push(answer);
          position = positionAfter(row, order);
        } else {
          position = { ...position, skip: position.skip + 1 };
        }
      }
      if (found.length < size) {
        return { rows };
      }
    }
    return { rows, next: position };
  }

  /** What the caller may see of rows, in their order. */
  async #visible(
    rows: RecommendationRow[],
    options: { credentials: CallerCredentials },
  ): Promise<Array<FleetRow | undefined>> {
    const refs = rows.map(row => row.entity_ref);
    const [facts, revisions] = await Promise.all([
      this.#entities.findAllVisible(refs, options),
      this.#store.latestRevisions(refs),
    ]);
    await this.#storeNews(rows, facts);
    return Promise.all(
      rows.map(async (row, index) => {
        const isAbsent = row.status === 'absent' && !facts[index];
        if (!facts[index] && !isAbsent) {
          return undefined;
        }
        const stale =
          revisions.get(row.entity_ref) !== row.revision ||
          (await this.#isOvertaken(row));
        return toFleetRow(row, { facts: facts[index], stale });
      }),
    );
  }

  async #isOvertaken(row: RecommendationRow): Promise<boolean> {
    // Rules that look at the entity are left to the re-evaluation.
    return (
      !this.#inputs.dependsOnEntity &&
      row.basis !==
        (await this.#inputs.basisOf(row.region || undefined, { ownerRefs: [] }))
    );
  }

  /** Stores what the catalog says where something else is stored. */
  async #storeNews(
    rows: RecommendationRow[],
    facts: Array<EntityFacts | undefined>,
  ): Promise<void> {
    const news = facts.filter((known, index): known is EntityFacts => {
      const row = rows[index];
      return (
        known !== undefined &&
        ((known.title ?? null) !== row.title ||
          (known.ownerRefs[0] ?? '') !== row.owner_ref ||
          (known.systemRef ?? '') !== row.system_ref ||
          row.status === 'absent')
      );
    });
    try {
      if (news.length > 0) {
        await this.#factsStore.update(news);
      }
    } catch (error) {
      // The sweep of the catalog does it later.
      this.#logger.debug(
        `What the catalog says is not stored: ${toError(error).message}`,
      );
    }
  }
}
