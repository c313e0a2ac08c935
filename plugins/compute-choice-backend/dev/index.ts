// Runs the plugin alone, with a catalog of one component: yarn start, then
//
//   curl localhost:7007/api/compute-choice/v1/policy
//   curl localhost:7007/api/compute-choice/v1/profiles/component/default/orders-api \
//     -X PUT -H 'Content-Type: application/json' \
//     -d '{"profile":{"application":{"kind":"http-api"},"traffic":{"requestsPerMonth":30000000}}}'
//   curl localhost:7007/api/compute-choice/v1/recommendations/component/default/orders-api
//
// Every call is made as a mock user; add -H 'Authorization: Bearer mock-none-token'
// to see what a caller without a token gets.
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
backend.add(
  catalogServiceMock.factory({
    entities: [
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: {
          name: 'orders-api',
          namespace: 'default',
          title: 'Orders API',
        },
        spec: {
          type: 'service',
          lifecycle: 'production',
          owner: 'group:default/shop',
        },
      },
    ],
  }),
);
backend.add(import('../src'));

backend.start();
