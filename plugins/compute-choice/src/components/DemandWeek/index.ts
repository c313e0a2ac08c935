export { DemandWeek } from './DemandWeek';
