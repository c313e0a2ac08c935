import {
  BackendFeature,
  coreServices,
  createBackendPlugin,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import {
  actionsRegistryServiceRef,
  metricsServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import {
  evaluatePermission,
  PriceBook,
} from '@compute-choice/plugin-compute-choice-common';
import { registerActions } from './actions/registerActions';
import { RelinkService } from './catalog/RelinkService';
import { RelinkStore } from './catalog/RelinkStore';
import { readPolicy } from './config/readPolicy';
import { createFleet } from './createFleet';
import { DatabaseProfileStore, DecisionStore } from './database';
import { connect } from './database/migrations';
import { Evaluator } from './evaluation/Evaluator';
import { registerExtensionPoints } from './extensionPoints';
import { PendingProfileService } from './pending/PendingProfileService';
import { startPending } from './pending/startPending';
import { registerPermissions } from './permissions/registerPermissions';
import { startProfileFiles } from './profileFiles/startProfileFiles';
import { ExportService } from './transfer/ExportService';
import { ImportService } from './transfer/ImportService';
import { scheduleTasks, triggerReevaluation } from './reevaluation/schedule';
import { MeasurementService } from './measurements/MeasurementService';
import { createInstruments } from './metrics/instruments';
import { MeasuredEvaluator } from './metrics/MeasuredEvaluator';
import { observeState } from './metrics/observeState';
import { CurrentPriceBooks } from './prices/CurrentPriceBooks';
import { startPriceRefresh } from './prices/startPriceRefresh';
import { ScheduledTasks } from './scheduling/ScheduledTasks';
import { Callers } from './router/Callers';
import { createRouter } from './router/createRouter';
import { BatchService } from './service/BatchService';
import { DecisionService } from './service/DecisionService';
import { Engine } from './service/Engine';
import { EntityLookup } from './service/EntityLookup';
import { EstimateService } from './service/EstimateService';
import { HealthService } from './service/HealthService';
import { PriceBookService } from './service/PriceBookService';
import { ProfileAccess } from './service/ProfileAccess';
import { ProfileService } from './service/ProfileService';
import { RevisionDiffService } from './service/RevisionDiffService';
import { seedProfiles } from './service/seedProfiles';

/**
 * Wires the plugin.
 *
 * @param options - The decision and the prices that it rests on.
 */
export function createComputeChoicePlugin(options: {
  engine: Engine;
  pricedRegions: string[];
  loadPriceBook: (region: string) => Promise<PriceBook>;
  /** Answers questions to the engine; in a worker thread, except in tests. */
  createEvaluator: (config: RootConfigService) => Evaluator;
  /** Fails answers that differ from the document with a 500; for tests. */
  validateResponses?: boolean;
}): BackendFeature {
  const {
    createEvaluator,
    engine,
    loadPriceBook,
    pricedRegions,
    validateResponses,
  } = options;
  return createBackendPlugin({
    pluginId: 'compute-choice',
    register(env) {
      const { metricSources, priceSources, rules, seeds } =
        registerExtensionPoints(env);

      env.registerInit({
        deps: {
          actionsRegistry: actionsRegistryServiceRef,
          auditor: coreServices.auditor,
          auth: coreServices.auth,
          catalog: catalogServiceRef,
          config: coreServices.rootConfig,
          database: coreServices.database,
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
          events: eventsServiceRef,
          lifecycle: coreServices.lifecycle,
          logger: coreServices.logger,
          metrics: metricsServiceRef,
          notifications: notificationService,
          permissions: coreServices.permissions,
          permissionsRegistry: coreServices.permissionsRegistry,
          scheduler: coreServices.scheduler,
          urlReader: coreServices.urlReader,
        },
        async init(deps) {
          const tasks = new ScheduledTasks(deps);
          const sources = priceSources.list();
          const policy = readPolicy(deps.config, {
            pricedRegions: [
              ...pricedRegions,
              ...sources.flatMap(({ regions }) => regions),
            ],
          });
          const db = await connect(deps.database);
          const entities = new EntityLookup(deps);
          const isAllowed = registerPermissions({ ...deps, entities });
          const access = new ProfileAccess({ ...deps, entities, isAllowed });

          const books = new CurrentPriceBooks({
            ...deps,
            embeddedRegions: pricedRegions,
            loadEmbedded: loadPriceBook,
            sources,
          });
          const priceBooks = new PriceBookService({
            regions: () => books.regions(),
            load: region => books.load(region),
            maxAgeDays: policy.priceMaxAgeDays,
            usedRegions: policy.regions,
          });
          if (policy.defaultRegion) {
            // Read now, a price book holds up nobody who asks for something.
            await priceBooks.currentId(policy.defaultRegion);
          }
          const instruments = createInstruments(deps.metrics);
          const evaluator = new MeasuredEvaluator(
            createEvaluator(deps.config),
            instruments,
          );
          const { fleet, recommendations, refresher, ...upkeep } = createFleet({
            ...deps,
            db,
            engine,
            entities,
            evaluator,
            instruments,
            policy,
            priceBooks,
            rules: rules.list(),
          });
          observeState({ ...deps, priceBooks, runs: upkeep.runs });
          deps.lifecycle.addShutdownHook(async () => {
            // Those who ask go first: to them, a thread that ends is a failure.
            await Promise.all([tasks.stop(), refresher.stop()]);
            await evaluator.stop();
          });

          const store = await DatabaseProfileStore.create({
            ...deps,
            onAppended: entityRef => refresher.refresh(entityRef),
          });
          await seedProfiles({ ...deps, store, seeds: seeds.list() });
          const decisions = await DecisionStore.create(deps);
          const decisionService = new DecisionService({
            ...deps,
            access,
            decisions,
            recommendations,
            store,
          });
          const { adoption, pending } = await startPending({
            ...deps,
            access,
            decisions: decisionService,
            entities,
            isAllowed,
            store,
            tasks,
          });
          await startPriceRefresh({
            ...deps,
            books,
            onChanged: async () => {
              priceBooks.changed();
              await triggerReevaluation({ ...deps, tasks });
            },
            tasks,
          });
          await scheduleTasks({
            ...deps,
            reevaluate: (signal, turnMs) => upkeep.task.run(signal, turnMs),
            sweepCatalog: signal => upkeep.sweep.run(signal),
            tasks,
          });

          const profileSources = await startProfileFiles({
            ...deps,
            access,
            store,
            tasks,
          });
          const profiles = new ProfileService({
            ...deps,
            access,
            adoption,
            assertManagedHere: ref => profileSources.assertManagedHere(ref),
            store,
          });
          const pendingProfiles = new PendingProfileService({
            ...deps,
            access,
            decisions: decisionService,
            entities,
            pending,
            profiles,
          });
          const callers = new Callers(deps);
          registerActions({
            ...deps,
            mayEvaluate: credentials =>
              callers.has(evaluatePermission, credentials),
            pendingProfiles,
            profiles,
            recommendations,
            servicesMayWrite:
              deps.config.getOptionalBoolean(
                'computeChoice.actions.servicesMayWrite',
              ) ?? false,
          });
          deps.httpRouter.use(
            await createRouter({
              auditor: deps.auditor,
              batches: new BatchService({ recommendations }),
              callers,
              decisions: decisionService,
              diffs: new RevisionDiffService({ profiles, recommendations }),
              engine,
              estimates: new EstimateService({ engine, policy, priceBooks }),
              exports: new ExportService({ ...deps, decisions, store }),
              imports: new ImportService({ ...deps, decisions, store }),
              fleet,
              health: new HealthService({
                maxAgeDays: policy.priceMaxAgeDays,
                priceBooks,
                runs: upkeep.runs,
              }),
              instruments,
              reevaluation: {
                access: upkeep.access,
                runs: upkeep.runs,
                start: () => triggerReevaluation({ ...deps, tasks }),
              },
              relinks: new RelinkService({
                ...deps,
                access,
                entities,
                fleetAccess: upkeep.access,
                onRelinked: entityRef => refresher.refresh(entityRef),
                profiles: store,
                store: new RelinkStore({ ...deps, db }),
              }),
              measurements: new MeasurementService({
                ...deps,
                access,
                sources: metricSources.list(),
              }),
              pendingProfiles,
              policy,
              priceBooks,
              profiles,
              profileSources,
              recommendations,
              validateResponses,
            }),
          );
        },
      });
    },
  });
}
