export { PlatformChoice } from './PlatformChoice';
export type { ChosenPlatform, PlatformChoiceProps } from './PlatformChoice';
