export * from './decision';
export * from './option';
export * from './recommendation';
export * from './sizing';
