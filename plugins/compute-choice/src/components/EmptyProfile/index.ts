export * from './EmptyProfile';
