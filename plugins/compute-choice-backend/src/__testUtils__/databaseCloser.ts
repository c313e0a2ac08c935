import {
  coreServices,
  createBackendModule,
  DatabaseService,
} from '@backstage/backend-plugin-api';

const closers: Array<{ close(): Promise<void> }> = [];

// A backend that fails to start is stopped after all tests only, by a hook that
// the test utilities have registered before this one.
afterAll(async () => {
  await Promise.all(closers.map(closer => closer.close()));
});

/**
 * Closes the plugin's database after its backend has stopped. Backstage 1.55
 * means to do it itself, but fails at it without a word, and the pool of
 * connections keeps the process alive.
 */
export function createDatabaseCloser() {
  const opened: DatabaseService[] = [];
  const closer = {
    feature: createBackendModule({
      pluginId: 'compute-choice',
      moduleId: 'database-closer',
      register(env) {
        env.registerInit({
          deps: { database: coreServices.database },
          async init({ database }) {
            opened.push(database);
          },
        });
      },
    }),
    async close() {
      for (const database of opened.splice(0)) {
        const client = await database.getClient();
        await client.destroy();
      }
    },
  };
  closers.push(closer);
  return closer;
}
