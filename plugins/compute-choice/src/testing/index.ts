export * from './FakeComputeChoiceApi';
export * from './recommendation';
