import { createBackend } from '@backstage/backend-defaults';
import {
  demoActionsModule,
  demoFilesPlugin,
  demoLocationsModule,
  demoModule,
} from './demo';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(
  import('@backstage/plugin-permission-backend-module-allow-all-policy'),
);

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));

// The settings of a user follow to another browser, by way of signals.
backend.add(import('@backstage/plugin-user-settings-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-events-backend'));

// Owners hear when the verdict on a service of theirs changes.
backend.add(import('@backstage/plugin-notifications-backend'));

// CI jobs and agents ask through MCP what people ask on the screen.
backend.add(import('@backstage/plugin-mcp-actions-backend'));

backend.add(import('@compute-choice/plugin-compute-choice-backend'));

backend.add(import('@backstage/plugin-scaffolder-backend'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);
backend.add(
  import('@compute-choice/plugin-scaffolder-backend-module-compute-choice'),
);

backend.add(demoModule);
backend.add(demoActionsModule);
backend.add(demoLocationsModule);
backend.add(demoFilesPlugin);

backend.start();
