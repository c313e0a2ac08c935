import { LruCache } from './LruCache';

describe('LruCache', () => {
  it('forgets what was used longest ago', () => {
    const cache = new LruCache<number>({ maxEntries: 2 });
    cache.set('a', 1);
    cache.set('b', 2);
    cache.get('a');
    cache.set('c', 3);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([
      1,
      undefined,
      3,
    ]);
  });

  it('forgets what has become too old, however often it is used', () => {
    let now = 0;
    const cache = new LruCache<number>({
      maxEntries: 2,
      ttlMs: 100,
      now: () => now,
    });
    cache.set('a', 1);
    now = 99;
    expect(cache.get('a')).toBe(1);
    now = 100;
    expect(cache.get('a')).toBeUndefined();
  });
});
