export * from './LoadingAnswer';
