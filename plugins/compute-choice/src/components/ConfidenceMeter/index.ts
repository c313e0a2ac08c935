export * from './ConfidenceMeter';
