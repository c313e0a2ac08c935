import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { computeChoiceSeedsExtensionPoint } from '@compute-choice/plugin-compute-choice-node';
import { readSeeds } from './readSeeds';

/** Gives the sample services their profiles on the first start. */
export const demoModule = createBackendModule({
  pluginId: 'compute-choice',
  moduleId: 'demo',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        seeds: computeChoiceSeedsExtensionPoint,
      },
      async init({ config, logger, seeds }) {
        for (const folder of config.getOptionalStringArray('demo.profiles') ??
          []) {
          const read = await readSeeds(folder);
          seeds.addSeeds(read);
          logger.info(`Read ${read.length} sample profiles from ${folder}`);
        }
      },
    });
  },
});
