import { FleetQuery } from '@compute-choice/plugin-compute-choice-common';
import { readFleetSearch, writeFleetSearch } from './fleetSearch';

const read = (search: string) => readFleetSearch(new URLSearchParams(search));

describe('the address of the fleet', () => {
  it('is empty for the whole fleet, largest saving first', () => {
    expect(read('')).toEqual({ sort: 'savingUsd', limit: 25 });
    expect(writeFleetSearch(read('')).toString()).toBe('');
  });

  it('comes back as it was written', () => {
    const query: FleetQuery = {
      owner: 'group:default/checkout',
      platform: 'fargate',
      verdict: 'none',
      minSavingUsd: 0,
      text: 'a & b',
      sort: 'owner',
      order: 'desc',
      limit: 50,
      cursor: 'abc',
    };
    expect(readFleetSearch(writeFleetSearch(query))).toEqual(query);
  });

  it('leaves out what is not valid, and keeps the rest', () => {
    expect(
      read('platform=mainframe&limit=9999&minSavingUsd=x&sort=&owner=o&foo=1'),
    ).toEqual({ sort: 'savingUsd', limit: 25, owner: 'o' });
  });
});
