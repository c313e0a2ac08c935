export * from './AssumptionList';
