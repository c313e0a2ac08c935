export { MovesWidget } from './MovesWidget';
