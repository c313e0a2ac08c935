export { GrowthTimeline } from './GrowthTimeline';
