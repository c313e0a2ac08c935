export * from './ScoreTable';
