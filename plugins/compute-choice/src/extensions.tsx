import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { ComputeChoiceClient } from '@compute-choice/plugin-compute-choice-common';
import { Content } from '@backstage/core-components';
import FunctionsIcon from '@material-ui/icons/Functions';
import TableChartIcon from '@material-ui/icons/TableChart';
import { computeChoiceApiRef } from './api';
import { PROFILED_KINDS } from './profiledKinds';
import {
  calculatorRouteRef,
  ENTITY_TAB_PATH,
  entityContentRouteRef,
  fleetRouteRef,
  systemContentRouteRef,
} from './routes';

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
    path: ENTITY_TAB_PATH,
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

/** `entity-content:compute-choice/system` */
export const systemComputeChoiceContent = EntityContentBlueprint.make({
  name: 'system',
  params: {
    path: ENTITY_TAB_PATH,
    title: 'Compute choice',
    group: 'operation',
    icon: 'dashboard',
    routeRef: systemContentRouteRef,
    filter: { kind: 'system' },
    loader: () =>
      import('./components/SystemContent').then(m => <m.SystemContent />),
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

/** `page:compute-choice` */
export const calculatorPage = PageBlueprint.make({
  params: {
    path: '/compute-choice',
    title: 'Compute choice',
    icon: <FunctionsIcon fontSize="inherit" />,
    routeRef: calculatorRouteRef,
    loader: () =>
      import('./components/Calculator').then(m => (
        <Content>
          <m.Calculator />
        </Content>
      )),
  },
});

/** `page:compute-choice/fleet` */
export const fleetPage = PageBlueprint.make({
  name: 'fleet',
  params: {
    // Not below the calculator's, so that a sidebar marks one of them only.
    path: '/compute-fleet',
    title: 'Compute fleet',
    icon: <TableChartIcon fontSize="inherit" />,
    routeRef: fleetRouteRef,
    loader: () =>
      import('./components/FleetPage').then(m => (
        <Content>
          <m.FleetContent />
        </Content>
      )),
  },
});

/** `home-page-widget:compute-choice/services-to-move` */
export const servicesToMoveWidget = HomePageWidgetBlueprint.make({
  name: 'services-to-move',
  params: {
    name: 'ComputeChoiceServicesToMove',
    title: 'Services to move',
    description:
      'Your services whose recommended AWS compute differs from where they run, biggest saving first',
    components: () =>
      import('./components/MovesWidget').then(m => ({
        Content: m.MovesWidget,
      })),
    layout: {
      width: { minColumns: 3, defaultColumns: 6 },
      height: { minRows: 3, defaultRows: 6 },
    },
  },
});
