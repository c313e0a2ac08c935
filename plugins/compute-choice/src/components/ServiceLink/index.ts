export * from './ServiceLink';
