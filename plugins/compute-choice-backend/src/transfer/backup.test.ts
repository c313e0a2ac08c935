import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
  FleetRow,
  TransferLine,
} from '@compute-choice/plugin-compute-choice-common';
import { startBackend, TestBackend } from '../__testUtils__/backend';
import {
  installedBinaries,
  InstalledPostgres,
  startInstalledPostgres,
} from '../__testUtils__/installedPostgres';
import {
  profilePath,
  profileWith,
  recommendationPath,
} from '../__testUtils__/profiles';

const NAME = 'backup';
const DATABASE = `${NAME}_compute-choice`;
const QUIET = ['service-1', 'service-2', 'service-3'];
const BUSY = 'service-9';

if (!installedBinaries) {
  process.stderr.write(
    'The test with pg_dump is left out: POSTGRES_BIN names no folder of an installed PostgreSQL\n',
  );
}

(installedBinaries ? describe : describe.skip)(
  'a backup with pg_dump, and its restore',
  () => {
    let folder: string;
    let dump: string;
    let lost: InstalledPostgres;
    let restored: InstalledPostgres;
    let backend: TestBackend | undefined;

    beforeAll(async () => {
      folder = await fs.mkdtemp(path.join(os.tmpdir(), 'compute-choice-'));
      dump = path.join(folder, 'compute-choice.dump');
      lost = await startInstalledPostgres(installedBinaries ?? '');
      restored = await startInstalledPostgres(installedBinaries ?? '');
    });

    afterAll(async () => {
      await backend?.stop();
      await lost?.remove();
      await restored?.remove();
      await fs.rm(folder, { recursive: true, force: true });
    });

    async function start(server: InstalledPostgres): Promise<TestBackend> {
      backend = await startBackend({
        database: server.config(NAME),
        policy: { samples: 0 },
      });
      return backend;
    }

    async function exportFrom(from: TestBackend): Promise<TransferLine[]> {
      const { text } = await from
        .call('get', '/v1/export')
        .buffer(true)
        .parse((res, done) => {
          let body = '';
          res.on('data', chunk => (body += chunk));
          res.on('end', () => done(null, body));
        })
        .then(({ body }) => ({ text: body as string }));
      return text
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
        .filter(({ type }) => type === 'revision' || type === 'decision');
    }

    async function save(to: TestBackend, name: string, revision: number) {
      const answer = await to
        .call('put', profilePath(name))
        .set(revision > 1 ? { 'If-Match': `"${revision - 1}"` } : {})
        .send({ profile: profileWith(1000 + revision) });
      expect(answer.body.revision).toBe(revision);
    }

    async function fleetOf(of: TestBackend): Promise<unknown[]> {
      const { body } = await of.call('get', '/v1/fleet?sort=entityRef');
      return body.rows
        .filter(({ entityRef }: FleetRow) => !entityRef.endsWith(BUSY))
        .map(({ entityRef, platform, monthlyUsd, stale }: FleetRow) => ({
          entityRef,
          platform,
          monthlyUsd,
          stale,
        }));
    }

    it('is one state of everything, though people go on saving', async () => {
      const before = await start(lost);
      for (const name of QUIET) {
        await save(before, name, 1);
        await save(before, name, 2);
        await before.call('get', recommendationPath(name));
      }
      await before
        .call('post', `${recommendationPath(QUIET[0])}/decision`)
        .send({ revision: 2, status: 'accepted' });
      await before
        .call('put', `${profilePath('planned')}?pending=true`)
        .send({ profile: profileWith(7) });

      let dumping = true;
      let written = 0;
      const backup = lost
        .tool('pg_dump', '-Fc', '-d', DATABASE, '-f', dump)
        .finally(() => {
          dumping = false;
        });
      do {
        await save(before, BUSY, ++written);
      } while (dumping);
      await backup;
      const everything = await exportFrom(before);
      const fleet = await fleetOf(before);
      await before.stop();

      await restored.tool('createdb', DATABASE);
      await restored.tool('pg_restore', '--no-owner', '-d', DATABASE, dump);
      const after = await start(restored);
      const lines = await exportFrom(after);
      const isBusy = ({ entityRef }: { entityRef?: string }) =>
        Boolean(entityRef?.endsWith(BUSY));
      const of = (all: TransferLine[], busy: boolean) =>
        all.filter(line => isBusy(line as { entityRef?: string }) === busy);

      expect(of(lines, false)).toEqual(of(everything, false));
      const kept = of(lines, true);
      expect(kept).toEqual(of(everything, true).slice(0, kept.length));
      expect(await fleetOf(after)).toEqual(fleet);
      const waiting = await after.call(
        'get',
        `${profilePath('planned')}?pending=true`,
      );
      expect(waiting.body.profile).toMatchObject(profileWith(7));
      await save(after, QUIET[0], 3);
      await save(after, BUSY, kept.length + 1);
    });
  },
);
