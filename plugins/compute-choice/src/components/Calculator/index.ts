export { Calculator } from './Calculator';
export { CalculatorPage } from './CalculatorPage';
