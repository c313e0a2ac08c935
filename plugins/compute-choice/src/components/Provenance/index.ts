export { Provenance } from './Provenance';
export { StalePrices } from './StalePrices';
