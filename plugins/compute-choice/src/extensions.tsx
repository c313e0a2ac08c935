import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { ComputeChoiceClient } from '@compute-choice/plugin-compute-choice-common';
import { computeChoiceApiRef } from './api';
import { PROFILED_KINDS } from './profiledKinds';
import { entityContentRouteRef } from './routes';

const profiled = { kind: { $in: [...PROFILED_KINDS] } };

/** `api:compute-choice` */
export const computeChoiceApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: computeChoiceApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new ComputeChoiceClient({ discoveryApi, fetchApi }),
    }),
});

/** `entity-content:compute-choice` */
export const entityComputeChoiceContent = EntityContentBlueprint.make({
  params: {
    path: '/compute-choice',
    title: 'Compute choice',
    group: 'operation',
    icon: 'dashboard',
    routeRef: entityContentRouteRef,
    filter: profiled,
    loader: () =>
      import('./components/ComputeChoiceContent').then(m => (
        <m.ComputeChoiceContent />
      )),
  },
});

/** `entity-card:compute-choice/overview` */
export const entityComputeChoiceCard = EntityCardBlueprint.make({
  name: 'overview',
  params: {
    type: 'info',
    filter: profiled,
    loader: () =>
      import('./components/OverviewCard').then(m => <m.OverviewCard />),
  },
});
