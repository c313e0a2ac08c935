export { DecisionPanel } from './DecisionPanel';
export { decisionWords } from './decisionWords';
