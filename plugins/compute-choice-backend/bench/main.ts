import { databases, TestDatabase } from '../src/__testUtils__/databases';
import { knexDatabases } from '../src/__testUtils__/knexDatabases';
import { benchFleet } from './fleet';
import { benchReads } from './reads';
import { benchReevaluation } from './reevaluation';

async function onEachDatabase(
  bench: (name: string, database: TestDatabase) => Promise<void>,
): Promise<void> {
  for (const [name, create] of databases) {
    const database = await create();
    try {
      await bench(name, database);
    } finally {
      await database.remove();
    }
  }
}

const benches: Record<string, () => Promise<void>> = {
  reads: () => onEachDatabase(benchReads),
  reevaluation: () => onEachDatabase(benchReevaluation),
  fleet: async () => {
    for (const [name, open] of knexDatabases) {
      await benchFleet(name, open);
    }
  },
};

/** Runs all benches, or those that are named, on every database. */
async function main(names: string[]): Promise<void> {
  for (const name of names.length > 0 ? names : Object.keys(benches)) {
    const bench = benches[name];
    if (!bench) {
      throw new Error(
        `No bench ${name}; there are ${Object.keys(benches).join(', ')}`,
      );
    }
    await bench();
  }
}

main(process.argv.slice(2)).catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
