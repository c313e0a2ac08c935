export { categoryTotals } from './categoryLook';
export { CostBar } from './CostBar';
export { CostBreakdown } from './CostBreakdown';
export { CostLegend } from './CostLegend';
export { CostLineTable } from './CostLineTable';
