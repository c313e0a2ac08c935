export { ProfileSourceNotice } from './ProfileSourceNotice';
