export * from './FailedLoading';
