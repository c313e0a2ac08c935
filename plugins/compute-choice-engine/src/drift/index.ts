export { driftOf } from './driftOf';
