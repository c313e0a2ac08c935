export { FieldControl } from './FieldControl';
export type { ControlProps } from './FieldControl';
export { SelectControl } from './SelectControl';
