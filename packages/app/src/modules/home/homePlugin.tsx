import { Content } from '@backstage/core-components';
import {
  createExtensionInput,
  createFrontendPlugin,
  createRouteRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { homePageWidgetDataRef } from '@backstage/plugin-home-react/alpha';
import Grid from '@material-ui/core/Grid';
import HomeIcon from '@material-ui/icons/Home';

const homeRouteRef = createRouteRef();

/** Every widget that a plugin brings along, in the order of their names. */
const homePage = PageBlueprint.makeWithOverrides({
  inputs: {
    widgets: createExtensionInput([homePageWidgetDataRef]),
  },
  factory: (originalFactory, { inputs }) => {
    const widgets = inputs.widgets
      .map(widget => widget.get(homePageWidgetDataRef))
      .sort((a, b) => (a.title ?? '').localeCompare(b.title ?? ''));
    return originalFactory({
      path: '/home',
      routeRef: homeRouteRef,
      title: 'Home page',
      icon: <HomeIcon fontSize="inherit" />,
      loader: async () => (
        <Content>
          <Grid container spacing={3}>
            {widgets.map(({ node, component }) => (
              <Grid item xs={12} md={6} key={node.spec.id}>
                {component}
              </Grid>
            ))}
          </Grid>
        </Content>
      ),
    });
  },
});

/**
 * The page that widgets attach to. A portal that has the plugin `home` of
 * Backstage gets the same page from there.
 */
export const homePlugin = createFrontendPlugin({
  pluginId: 'home',
  title: 'Home page',
  routes: { root: homeRouteRef },
  extensions: [homePage],
});
