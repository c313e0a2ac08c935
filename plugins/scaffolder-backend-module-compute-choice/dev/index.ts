// Runs the scaffolder with the actions of this module: yarn start, then
//
//   curl localhost:7007/api/scaffolder/v2/actions
//
// Every call is made as a mock user.
import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

const backend = createBackend();

backend.add(
  mockServices.rootConfig.factory({
    data: {
      backend: {
        baseUrl: 'http://localhost:7007',
        listen: { port: 7007 },
        database: { client: 'better-sqlite3', connection: ':memory:' },
      },
      computeChoice: { policy: { defaultRegion: 'eu-west-1' } },
    },
  }),
);
backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(catalogServiceMock.factory({ entities: [] }));
backend.add(import('@backstage/plugin-scaffolder-backend'));
backend.add(import('@compute-choice/plugin-compute-choice-backend'));
backend.add(import('../src'));

backend.start();
