export { compareDeployment } from './compareDeployment';
