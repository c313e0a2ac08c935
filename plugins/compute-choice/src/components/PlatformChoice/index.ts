export { PlatformChoice } from './PlatformChoice';
export type { PlatformChoiceProps } from './PlatformChoice';
