export { computePlatformField } from './computePlatformField';
