export { SystemContent } from './SystemContent';
