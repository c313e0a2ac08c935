export * from './query';
export * from './reevaluation';
export * from './relink';
export * from './row';
export * from './summary';
