export { workloadProfileField } from './workloadProfileField';
