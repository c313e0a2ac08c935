export { Tornado } from './Tornado';
