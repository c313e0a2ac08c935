// Runs the plugin in a process of its own, so that a test can kill it. Its
// config comes from the environment; every call is made as a mock user.
import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { component, componentNames } from './catalog';

const backend = createBackend();
backend.add(
  mockServices.rootConfig.factory({
    data: JSON.parse(process.env.BACKEND_CONFIG ?? '{}'),
  }),
);
backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(
  catalogServiceMock.factory({
    entities: componentNames.map(name => component(name)),
  }),
);
backend.add(import('..'));
backend.start();
