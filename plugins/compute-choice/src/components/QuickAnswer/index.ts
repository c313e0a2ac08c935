export { QuickAnswer } from './QuickAnswer';
