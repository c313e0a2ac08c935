export { CostCurves } from './CostCurves';
