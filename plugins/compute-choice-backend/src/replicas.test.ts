import {
  createPostgres,
  TestPostgres,
  usesPostgres,
} from './__testUtils__/databases';
import { profilePath, profileWith } from './__testUtils__/profiles';
import {
  Replica,
  ReplicaAnswer,
  startReplica,
  until,
} from './__testUtils__/replica';

const PROFILES = 20;
const WRITERS = 200;

/** A write that a replica has acknowledged. */
interface Acknowledged {
  path: string;
  revision: number;
  requestsPerMonth: number;
}

/** What became of one write of every writer. */
interface Round {
  statuses: Set<number | undefined>;
  acknowledged: Acknowledged[];
  /** The replicas that acknowledged a write. */
  by: Set<Replica>;
}

(usesPostgres ? describe : describe.skip)(
  'two replicas on one PostgreSQL',
  () => {
    let postgres: TestPostgres;
    let replicas: Replica[] = [];
    let written = 0;

    beforeAll(async () => {
      postgres = await createPostgres();
      const first = await startReplica(postgres.config('replicas'));
      const second = await startReplica(postgres.config('replicas'));
      replicas = [first, second];
    });

    afterAll(async () => {
      await Promise.all(replicas.map(replica => replica.kill()));
      await postgres?.remove();
    });

    /** Reads a profile and saves another, as a person would. */
    async function write(
      replica: Replica,
      path: string,
    ): Promise<{ status?: number; acknowledged?: Acknowledged }> {
      const before = await replica.call('GET', path);
      if (!before || ![200, 404].includes(before.status)) {
        return { status: before?.status };
      }
      const requestsPerMonth = ++written;
      const after = await replica.call('PUT', path, {
        body: { profile: profileWith(requestsPerMonth) },
        headers:
          before.status === 200
            ? { 'If-Match': `"${before.body.revision}"` }
            : {},
      });
      const isSaved = after && [200, 201].includes(after.status);
      return {
        status: after?.status,
        ...(isSaved && {
          acknowledged: {
            path,
            revision: after.body.revision,
            requestsPerMonth,
          },
        }),
      };
    }

    /** The profile of a writer; one replica after the other gets a writer. */
    const pathOf = (writer: number) =>
      profilePath(`service-${Math.floor(writer / 2) % PROFILES}`);

    async function writeAll(): Promise<Round> {
      const by = new Set<Replica>();
      const outcomes = await Promise.all(
        Array.from({ length: WRITERS }, async (_, writer) => {
          const replica = replicas[writer % 2];
          const outcome = await write(replica, pathOf(writer));
          if (outcome.acknowledged) {
            by.add(replica);
          }
          return outcome;
        }),
      );
      return {
        statuses: new Set(outcomes.map(({ status }) => status)),
        acknowledged: outcomes.flatMap(outcome => outcome.acknowledged ?? []),
        by,
      };
    }

    async function ask(route: string): Promise<ReplicaAnswer> {
      return until(async () => {
        for (const replica of replicas) {
          const answer = await replica.call('GET', route);
          if (answer && answer.status < 500) {
            return answer;
          }
        }
        return undefined;
      });
    }

    /** Acknowledged writes that are not what their revisions say. */
    async function lostOf(acknowledged: Acknowledged[]) {
      const lost: Acknowledged[] = [];
      for (const one of acknowledged) {
        const { body } = await ask(`${one.path}/revisions/${one.revision}`);
        if (body.profile?.traffic.requestsPerMonth !== one.requestsPerMonth) {
          lost.push(one);
        }
      }
      return lost;
    }

    /** Histories whose numbers have a gap or come twice. */
    async function brokenHistories() {
      const broken: string[] = [];
      for (let index = 0; index < PROFILES; index++) {
        const path = profilePath(`service-${index}`);
        const { body } = await ask(`${path}/revisions?limit=200`);
        const numbers = (body.revisions ?? []).map(({ revision }) => revision);
        if (numbers.some((number, at) => number !== numbers.length - at)) {
          broken.push(`${path}: ${numbers}`);
        }
      }
      return broken;
    }

    it('keep every acknowledged write of 200 concurrent writers', async () => {
      const { statuses, acknowledged } = await writeAll();
      expect([...statuses].filter(status => status && status >= 500)).toEqual(
        [],
      );
      expect([200, 201, 409, 412]).toEqual(
        expect.arrayContaining([...statuses]),
      );
      // So many writers on so few profiles: most of them lose, and are told.
      expect(statuses.has(409) || statuses.has(412)).toBe(true);
      expect(acknowledged.length).toBeGreaterThanOrEqual(PROFILES);
      expect(await lostOf(acknowledged)).toEqual([]);
      expect(await brokenHistories()).toEqual([]);
    });

    it('lose nothing while PostgreSQL is stopped and started, and recover', async () => {
      const before = await writeAll();
      const during = writeAll();
      await postgres.stop();
      const outage = await writeAll();
      await postgres.start();
      const after: Acknowledged[] = [];
      const recovered = new Set<Replica>();
      await until(async () => {
        const round = await writeAll();
        after.push(...round.acknowledged);
        round.by.forEach(replica => recovered.add(replica));
        const isRecovered =
          recovered.size === replicas.length &&
          round.acknowledged.length >= PROFILES;
        return isRecovered || undefined;
      });
      const { statuses, acknowledged } = await during;
      expect([...outage.statuses]).toEqual([503]);
      expect([200, 201, 409, 412, 503]).toEqual(
        expect.arrayContaining([...statuses]),
      );
      const all = [...before.acknowledged, ...acknowledged, ...after];
      expect(await lostOf(all)).toEqual([]);
      expect(await brokenHistories()).toEqual([]);
    });

    it('lose nothing when one of them is killed', async () => {
      const [victim, survivor] = replicas;
      const acknowledged: Acknowledged[] = [];
      let onSaved = () => {};
      const saved = new Promise<void>(resolve => {
        onSaved = resolve;
      });
      const writers = Array.from({ length: WRITERS }, async (_, writer) => {
        const replica = replicas[writer % 2];
        let isThere = true;
        while (isThere) {
          const outcome = await write(replica, pathOf(writer));
          if (outcome.acknowledged) {
            acknowledged.push(outcome.acknowledged);
            if (replica === victim) {
              onSaved();
            }
          }
          // The victim is written to again and again, until it is gone.
          isThere = replica === victim && outcome.status !== undefined;
        }
      });
      await saved;
      await victim.kill();
      await Promise.all(writers);
      replicas = [survivor, survivor];
      const after = await writeAll();
      replicas = [survivor];
      expect(after.acknowledged.length).toBeGreaterThanOrEqual(PROFILES);
      const all = [...acknowledged, ...after.acknowledged];
      expect(await lostOf(all)).toEqual([]);
      expect(await brokenHistories()).toEqual([]);
    });
  },
);
