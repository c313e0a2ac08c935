export * from './IssueSummary';
