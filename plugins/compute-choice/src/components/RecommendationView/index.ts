export * from './RecommendationView';
export type { Editing } from './Editing';
