export { SecondCurrency } from './SecondCurrency';
