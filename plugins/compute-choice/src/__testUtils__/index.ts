export * from './FakeComputeChoiceApi';
export * from './recommendation';
export * from './renderOnEntity';
export * from './outlook';
