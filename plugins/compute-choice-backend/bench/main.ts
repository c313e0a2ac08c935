import { databases, TestDatabase } from '../src/__testUtils__/databases';
import { benchReads } from './reads';

type Bench = (name: string, database: TestDatabase) => Promise<void>;

const benches: Record<string, Bench> = {
  reads: benchReads,
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
    for (const [databaseName, create] of databases) {
      const database = await create();
      try {
        await bench(databaseName, database);
      } finally {
        await database.remove();
      }
    }
  }
}

main(process.argv.slice(2)).catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
