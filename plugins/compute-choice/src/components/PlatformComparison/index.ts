export { PlatformComparison } from './PlatformComparison';
