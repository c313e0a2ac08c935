import {
  coreServices,
  createBackendModule,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  catalogLocationsExtensionPoint,
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import express from 'express';
import Router from 'express-promise-router';
import { readBeside } from '../readBeside';
import { createPublishAction, createRepositoryAction } from './actions';
import { Repositories } from './Repositories';

/** Lets templates create repositories on this machine. */
export const demoActionsModule = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'demo',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
      },
      async init({ actions, catalog, config }) {
        const repositories = Repositories.fromConfig(config);
        if (repositories) {
          actions.addActions(
            createRepositoryAction(repositories),
            createPublishAction({ repositories, catalog }),
          );
        }
      },
    });
  },
});

/** Lets the catalog read those repositories, and files beside an entity. */
export const demoLocationsModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'demo',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        locations: catalogLocationsExtensionPoint,
        processing: catalogProcessingExtensionPoint,
      },
      async init({ config, locations, processing }) {
        processing.addPlaceholderResolver('file', readBeside);
        if (Repositories.fromConfig(config)) {
          locations.setAllowedLocationTypes(['url', 'file']);
        }
      },
    });
  },
});

/** Shows the files of those repositories, which hold nothing secret. */
export const demoFilesPlugin = createBackendPlugin({
  pluginId: 'demo',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        httpRouter: coreServices.httpRouter,
      },
      async init({ config, httpRouter }) {
        const repositories = Repositories.fromConfig(config);
        if (!repositories) {
          return;
        }
        const router = Router();
        router.use(
          '/repositories',
          express.static(repositories.folder, {
            index: false,
            redirect: false,
            // As text, whatever the file: nothing of it runs in a browser.
            setHeaders: response =>
              response.setHeader('Content-Type', 'text/plain; charset=utf-8'),
          }),
        );
        httpRouter.use(router);
        httpRouter.addAuthPolicy({
          path: '/repositories',
          allow: 'unauthenticated',
        });
      },
    });
  },
});
