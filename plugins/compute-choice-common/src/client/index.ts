export * from './ComputeChoiceApi';
export * from './ComputeChoiceClient';
export * from './ComputeChoiceRequestOptions';
export * from './FleetApi';
export * from './FleetClient';
export { NO_PROFILE_MESSAGE } from './HttpCaller';
