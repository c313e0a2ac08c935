export { headline } from './headline';
export { VerdictCard } from './VerdictCard';
