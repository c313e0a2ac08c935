export * from './RecommendationView';
