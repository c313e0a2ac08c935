export * from './FakeComputeChoiceApi';
export * from './FakeFleetApi';
export * from './fleet';
export * from './recommendation';
export * from './renderOnEntity';
export * from './outlook';
export * from './renderPage';
export * from './germanApis';
