export { Move } from './Move';
