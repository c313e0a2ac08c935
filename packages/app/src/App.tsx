import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { homePlugin } from './modules/home';
import { navModule } from './modules/nav';

export default createApp({
  features: [catalogPlugin, homePlugin, navModule],
});
