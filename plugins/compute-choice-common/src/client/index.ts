export * from './ComputeChoiceApi';
export * from './ComputeChoiceClient';
export * from './ComputeChoiceRequestOptions';
export * from './FleetApi';
