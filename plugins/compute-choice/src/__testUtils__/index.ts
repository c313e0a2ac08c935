export * from './FakeComputeChoiceApi';
export * from './recommendation';
export * from './renderOnEntity';
