export * from './ComputeChoiceApi';
export * from './ComputeChoiceClient';
