import {
  FleetQuery,
  fleetQuerySchema,
} from '@compute-choice/plugin-compute-choice-common';

/** Rows of a page, as long as the address says nothing else. */
export const USUAL_PAGE_SIZE = 25;

const { shape } = fleetQuerySchema;
const KEYS = Object.keys(shape) as (keyof FleetQuery)[];
const NUMBERS: readonly string[] = ['minSavingUsd', 'limit'];
const USUAL: Partial<FleetQuery> = {
  sort: 'savingUsd',
  limit: USUAL_PAGE_SIZE,
};

/** What the address asks of the fleet; values that are not valid are left out. */
export function readFleetSearch(search: URLSearchParams): FleetQuery {
  const stated = KEYS.flatMap(key => {
    const text = search.get(key);
    const value = text && NUMBERS.includes(key) ? Number(text) : text;
    return value !== null && shape[key].safeParse(value).success
      ? [[key, value]]
      : [];
  });
  return fleetQuerySchema.parse({ ...USUAL, ...Object.fromEntries(stated) });
}

/** The address that asks for the same; what goes without saying is left out. */
export function writeFleetSearch(query: FleetQuery): URLSearchParams {
  return new URLSearchParams(
    KEYS.flatMap(key => {
      const value = query[key];
      return value === undefined || value === USUAL[key]
        ? []
        : [[key, String(value)]];
    }),
  );
}
