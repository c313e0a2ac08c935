export { Bullets } from './Bullets';
