import { lazy } from 'react';

export { ChartBox } from './ChartBox';
export { Legend } from './Legend';
export { platformLook } from './platformLook';

/** The chart library comes with the first chart, not with the tab. */
export const LineChart = lazy(() => import('./LineChart'));

export const StackedBars = lazy(() => import('./StackedBars'));

/** Of so many bars, in pixels. */
export const stackedBarsHeight = (bars: number) => 40 + 36 * bars;

/** Of every line chart, in pixels. */
export const LINE_CHART_HEIGHT = 320;
