import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { computeChoicePlugin } from '../src/plugin';
import { computeChoiceApiRef } from '../src/api';
import { entities } from './entities';
import { ScenarioApi } from './ScenarioApi';
import { fleetScenario } from './ScenarioFleet';

createDevApp({
  features: [
    catalogPlugin,
    computeChoicePlugin,
    createFrontendModule({
      pluginId: 'catalog',
      extensions: [
        ApiBlueprint.make({
          params: defineParams =>
            defineParams({
              api: catalogApiRef,
              deps: {},
              factory: () => catalogApiMock({ entities }),
            }),
        }),
      ],
    }),
    createFrontendModule({
      pluginId: 'app',
      extensions: [
        ApiBlueprint.make({
          name: 'permission',
          params: defineParams =>
            defineParams({
              api: permissionApiRef,
              deps: {},
              factory: () => ({
                authorize: async request => ({
                  result:
                    ('resourceRef' in request &&
                      request.resourceRef?.endsWith('/readonly')) ||
                    fleetScenario() === 'forbidden'
                      ? AuthorizeResult.DENY
                      : AuthorizeResult.ALLOW,
                }),
              }),
            }),
        }),
      ],
    }),
    createFrontendModule({
      pluginId: 'compute-choice',
      extensions: [
        ApiBlueprint.make({
          params: defineParams =>
            defineParams({
              api: computeChoiceApiRef,
              deps: {},
              factory: () => new ScenarioApi(),
            }),
        }),
      ],
    }),
  ],
});
