/** Repeatable random numbers from 0 to 1 (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function nested(depth: number): unknown {
  return depth === 0 ? 1 : { deeper: nested(depth - 1) };
}

/** Values that somebody did not expect. */
const STRANGE: unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  0.1,
  '',
  ' ',
  'a\0b',
  '\ud800',
  '__proto__',
  'x'.repeat(20_000),
  [],
  {},
  [[[]]],
  Array(1000).fill(1),
  { constructor: { prototype: { polluted: true } } },
  nested(20),
  nested(60),
  '2026-11-24',
  ['lambda'],
  'eu-west-1',
];

/** A copy of a body with one to three fields changed, added or left out. */
export function mutate(body: unknown, random: () => number): unknown {
  const copy = JSON.parse(JSON.stringify(body));
  const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)];
  // A copy each: the next change must not reach into the list itself.
  const strange = () => structuredClone(pick(STRANGE));
  const changes = 1 + Math.floor(random() * 3);
  for (let change = 0; change < changes; change++) {
    let target = copy;
    for (;;) {
      const parts = Object.values(target).filter(
        value => typeof value === 'object' && value !== null,
      );
      if (parts.length === 0 || random() < 0.3) {
        break;
      }
      target = pick(parts);
    }
    const key = pick([...Object.keys(target), 'unknown']);
    if (random() < 0.2) {
      delete target[key];
    } else {
      target[key] = strange();
    }
  }
  return random() < 0.05 ? strange() : copy;
}

/** The text of a body, now and then broken. */
export function toText(body: unknown, random: () => number): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body) ?? '';
  return random() < 0.1
    ? text.slice(0, Math.floor(random() * text.length))
    : text;
}
