import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { AuditorService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  createOpenApiDocument,
  Policy,
} from '@compute-choice/plugin-compute-choice-common';
import express, { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { RelinkService } from '../catalog/RelinkService';
import { FleetService } from '../fleet/FleetService';
import { MeasurementService } from '../measurements/MeasurementService';
import { Instruments } from '../metrics/instruments';
import { measureRequests } from '../metrics/measureRequests';
import { createRouterDocument } from '../openapi/routerDocument';
import { PendingProfileService } from '../pending/PendingProfileService';
import { ProfileSourceService } from '../profileFiles/ProfileSourceService';
import { BatchService } from '../service/BatchService';
import { DecisionService } from '../service/DecisionService';
import { Engine } from '../service/Engine';
import { EstimateService } from '../service/EstimateService';
import { HealthService } from '../service/HealthService';
import { PriceBookService } from '../service/PriceBookService';
import { ProfileService } from '../service/ProfileService';
import { RecommendationService } from '../service/RecommendationService';
import { RevisionDiffService } from '../service/RevisionDiffService';
import { ExportService } from '../transfer/ExportService';
import { ImportService } from '../transfer/ImportService';
import { auditDenied } from './auditDenied';
import { addBatchRoutes } from './batch';
import { Callers } from './Callers';
import { addDecisionRoutes } from './decisions';
import { addEstimateRoutes } from './estimates';
import { addFleetRoutes } from './fleet';
import { addHealthRoutes } from './health';
import { addMeasurementRoutes } from './measurements';
import { parameterErrors } from './parameterErrors';
import { addPriceRoutes } from './prices';
import { addProfileRoutes } from './profiles';
import { addProfileSourceRoutes } from './profileSources';
import { addRecommendationRoutes } from './recommendations';
import { addReevaluationRoutes, ReevaluationCalls } from './reevaluation';
import { addReferenceRoutes } from './reference';
import { addRelinkRoutes } from './relink';
import { requestBody } from './requestBody';
import { addRevisionRoutes } from './revisions';
import { addTransferRoutes } from './transfer';

const alreadyParsed: express.RequestHandler = (_req, _res, next) => next();

const unknownRoute: express.RequestHandler = req => {
  throw new NotFoundError(
    `There is no ${req.method} ${req.baseUrl}${req.path}`,
  );
};

const isAnswer = (path: string) => path.startsWith('/v1/recommendations');

/** The HTTP API of the plugin. */
export async function createRouter(options: {
  auditor: AuditorService;
  batches: BatchService;
  callers: Callers;
  decisions: DecisionService;
  diffs: RevisionDiffService;
  engine: Engine;
  estimates: EstimateService;
  exports: ExportService;
  imports: ImportService;
  fleet: FleetService;
  health: HealthService;
  instruments: Instruments;
  measurements: MeasurementService;
  pendingProfiles: PendingProfileService;
  policy: Policy;
  priceBooks: PriceBookService;
  profiles: ProfileService;
  profileSources: ProfileSourceService;
  recommendations: RecommendationService;
  reevaluation: ReevaluationCalls;
  relinks: RelinkService;
  /** Fails answers that differ from the document with a 500; for tests. */
  validateResponses?: boolean;
}): Promise<Router> {
  const { callers } = options;
  const document = createOpenApiDocument();
  const router = PromiseRouter();
  router.use(measureRequests(options.instruments));

  // The validating router would serve it as 3.0.3 and without request bodies.
  router.get('/openapi.json', async (req, res) => {
    await callers.authenticate(req);
    res.json(document);
  });

  // Before the validating router, which would turn 413 and 415 into 400.
  router.use('/v1', requestBody());

  const { validateResponses = false } = options;
  const validating = (includes: (path: string) => boolean): Router =>
    createValidatedOpenApiRouter(
      createRouterDocument({ includes, validateResponses }),
      {
        middleware: [alreadyParsed],
        validatorOptions: { validateResponses, validateSecurity: false },
      },
    );
  // A validating router looks at its paths one by one. What is read most often
  // has one of its own, in front of the others.
  const answers = validating(isAnswer);
  addRecommendationRoutes(answers, options);
  addBatchRoutes(answers, options);
  addDecisionRoutes(answers, options);
  router.use(answers);

  const api = validating(path => !isAnswer(path));
  addProfileRoutes(api, options);
  addProfileSourceRoutes(api, options);
  addRevisionRoutes(api, options);
  addEstimateRoutes(api, options);
  addFleetRoutes(api, options);
  addReevaluationRoutes(api, options);
  addRelinkRoutes(api, options);
  addMeasurementRoutes(api, options);
  addPriceRoutes(api, options);
  addReferenceRoutes(api, options);
  addTransferRoutes(api, options);
  addHealthRoutes(api, options);
  router.use(api);
  router.use('/v1', unknownRoute);
  router.use(parameterErrors, auditDenied(options.auditor));
  return router;
}
