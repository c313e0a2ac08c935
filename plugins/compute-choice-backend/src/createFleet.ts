import {
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { createConditionTransformer } from '@backstage/plugin-permission-node';
import { Policy } from '@compute-choice/plugin-compute-choice-common';
import { ComputeChoiceRule } from '@compute-choice/plugin-compute-choice-node';
import { Knex } from 'knex';
import { CatalogFactsStore } from './catalog/CatalogFactsStore';
import { CatalogSweep } from './catalog/CatalogSweep';
import { Evaluator } from './evaluation/Evaluator';
import { DatabaseFleetStore } from './fleet/DatabaseFleetStore';
import { FleetAccess } from './fleet/FleetAccess';
import { FleetService } from './fleet/FleetService';
import { Instruments } from './metrics/instruments';
import { profileResourceRef } from './permissions';
import { Basis } from './recommendations/Basis';
import { DatabaseRecommendationStore } from './recommendations/DatabaseRecommendationStore';
import { Inputs } from './recommendations/Inputs';
import { ProfileEvaluation } from './recommendations/ProfileEvaluation';
import { RuleSubjects } from './recommendations/RuleSubjects';
import { LatestProfiles } from './reevaluation/LatestProfiles';
import { ReevaluationRuns } from './reevaluation/ReevaluationRuns';
import { ReevaluationTask } from './reevaluation/ReevaluationTask';
import { Reevaluator } from './reevaluation/Reevaluator';
import { Refresher } from './reevaluation/Refresher';
import { StaleProfiles } from './reevaluation/StaleProfiles';
import { VerdictAnnouncer } from './reevaluation/VerdictAnnouncer';
import { VerdictChanges } from './reevaluation/VerdictChanges';
import { OrganisationRules } from './rules/OrganisationRules';
import { Engine } from './service/Engine';
import { EntityLookup } from './service/EntityLookup';
import { PriceBookService } from './service/PriceBookService';
import { RecommendationService } from './service/RecommendationService';

/**
 * Puts together what keeps a recommendation for every profiled entity, and
 * shows all of them.
 */
export function createFleet(options: {
  db: Knex;
  engine: Engine;
  entities: EntityLookup;
  evaluator: Evaluator;
  events: EventsService;
  instruments: Instruments;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  policy: Policy;
  priceBooks: PriceBookService;
  /** Rules of the organisation that are code. */
  rules: ComputeChoiceRule[];
}) {
  const { engine, policy } = options;
  const { notifySavingUsd } = policy;
  const rules = new OrganisationRules({ policy, rules: options.rules });
  const inputs = new Inputs({
    ...options,
    rules,
    basis: new Basis({
      engineVersion: engine.version,
      limits: engine.limits,
      policy,
      ruleSet: rules.version,
      dependsOnEntity: rules.dependsOnEntity,
    }),
  });
  const store = new DatabaseRecommendationStore({
    ...options,
    notifySavingUsd,
  });
  const fleetStore = new DatabaseFleetStore(options);
  const factsStore = new CatalogFactsStore(options);
  const profiles = new LatestProfiles(options);
  const evaluation = new ProfileEvaluation({ ...options, inputs });
  const subjects = new RuleSubjects({ ...options, store });
  const reevaluator = new Reevaluator({
    evaluation,
    profiles,
    recommendations: store,
    subjects,
  });
  const runs = new ReevaluationRuns(options);
  const changes = new VerdictChanges(options);
  const access = new FleetAccess({
    ...options,
    toFilter: createConditionTransformer(
      options.permissionsRegistry.getPermissionRuleset(profileResourceRef),
    ),
  });
  return {
    access,
    runs,
    refresher: new Refresher({ ...options, reevaluator }),
    sweep: new CatalogSweep({ ...options, store: factsStore }),
    task: new ReevaluationTask({
      ...options,
      announcer: new VerdictAnnouncer({ ...options, changes, notifySavingUsd }),
      changes,
      retentionDays: policy.retentionDays,
      reevaluator,
      runs,
      stale: new StaleProfiles({ inputs, profiles, recommendations: store }),
    }),
    recommendations: new RecommendationService({
      ...options,
      evaluation,
      inputs,
      revisions: fleetStore,
      store,
      subjects,
    }),
    fleet: new FleetService({
      ...options,
      access,
      store: fleetStore,
      factsStore,
      inputs,
    }),
  };
}
