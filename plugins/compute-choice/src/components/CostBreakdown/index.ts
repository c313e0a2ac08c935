export { CostBreakdown } from './CostBreakdown';
export { CostBar } from './CostBar';
export { categoryTotals } from './categoryLook';
