export { demoModule } from './demoModule';
export * from './repositories';
