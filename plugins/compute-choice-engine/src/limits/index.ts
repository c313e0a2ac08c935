import { Limit, LimitList } from '@compute-choice/plugin-compute-choice-common';
import billing from './data/billing.json';
import ecs from './data/ecs.json';
import events from './data/events.json';
import fargate from './data/fargate.json';
import frontDoor from './data/front-door.json';
import lambda from './data/lambda.json';

const all: readonly Limit[] = [
  ...(lambda as Limit[]),
  ...(fargate as Limit[]),
  ...(ecs as Limit[]),
  ...(frontDoor as Limit[]),
  ...(billing as Limit[]),
  ...(events as Limit[]),
];

const byId: ReadonlyMap<string, Limit> = new Map(
  all.map(entry => [entry.id, entry]),
);

/**
 * Every AWS limit that the engine rests on; `date` is when the newest of them
 * was checked.
 *
 * @public
 */
export const limits: LimitList = {
  date: all.reduce(
    (newest, { checked }) => (checked > newest ? checked : newest),
    '',
  ),
  limits: [...all],
};

/**
 * The limit with this id, for example `lambda.timeoutSeconds`.
 *
 * @throws Error if the data holds no such limit: a mistake in the code.
 */
export function limit(id: string): Limit {
  const found = byId.get(id);
  if (!found) {
    throw new Error(`There is no limit ${id}`);
  }
  return found;
}

/**
 * The value of a limit that is a number, in the limit's unit.
 *
 * @throws Error if there is no such limit, or if its value is not a number.
 */
export function limitNumber(id: string): number {
  const { value } = limit(id);
  if (typeof value !== 'number') {
    throw new Error(`The limit ${id} is not a number`);
  }
  return value;
}
