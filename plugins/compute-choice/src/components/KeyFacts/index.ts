export * from './KeyFacts';
