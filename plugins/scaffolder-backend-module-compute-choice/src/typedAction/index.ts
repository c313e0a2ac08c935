export { createTypedAction } from './createTypedAction';
export type { ActionDeps, TypedActionContext } from './createTypedAction';
