export { LiveAnswer } from './LiveAnswer';
