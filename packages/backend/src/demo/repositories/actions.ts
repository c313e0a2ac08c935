import { CatalogService } from '@backstage/plugin-catalog-node';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { Repositories } from './Repositories';

/** A run that is repeated finds the location that it has registered before. */
function ignoreIfRegistered(error: Error) {
  if (error.name !== 'ConflictError') {
    throw error;
  }
}

/** `demo:repository`: where the repository of a new service will be. */
export function createRepositoryAction(repositories: Repositories) {
  return createTemplateAction({
    id: 'demo:repository',
    description:
      'Makes sure that a repository of the demo portal can be created, and says where it will be. A real portal takes the address from its host of repositories.',
    supportsDryRun: true,
    schema: {
      input: { name: z => z.string().describe('Name of the repository') },
      output: { url: z => z.string().describe('Where it can be read') },
    },
    async handler(ctx) {
      await repositories.checkFree(ctx.input.name);
      ctx.output('url', repositories.urlOf(ctx.input.name));
    },
  });
}

/** `demo:publish`: creates the repository and registers what it describes. */
export function createPublishAction(options: {
  repositories: Repositories;
  catalog: CatalogService;
}) {
  const { repositories, catalog } = options;
  return createTemplateAction({
    id: 'demo:publish',
    description:
      'Creates a repository of the demo portal from the workspace, and registers its catalog-info.yaml. A real portal publishes to its host of repositories instead, for example with publish:github and catalog:register.',
    supportsDryRun: true,
    schema: {
      input: { name: z => z.string().describe('Name of the repository') },
      output: { url: z => z.string().describe('Where it can be read') },
    },
    async handler(ctx) {
      const { name } = ctx.input;
      if (ctx.isDryRun) {
        ctx.logger.info(`Dry run: ${name} would be published`);
      } else {
        const target = await ctx.checkpoint({
          key: `demo.publish.${name}`,
          fn: () => repositories.create(name, ctx.workspacePath),
        });
        await catalog
          .addLocation(
            { type: 'file', target },
            { credentials: await ctx.getInitiatorCredentials() },
          )
          .catch(ignoreIfRegistered);
      }
      ctx.output('url', repositories.urlOf(name));
    },
  });
}
