/** What a translation function is, whatever keys it knows. */
export type Translate = (key: string, ...params: unknown[]) => unknown;

const known = new WeakMap<Translate, Translate>();

/**
 * A translation function that looks up a text without parameters once. A screen
 * that is drawn with every step of a slider asks for the same labels each time.
 */
export function remembering(t: Translate): Translate {
  let remembered = known.get(t);
  if (!remembered) {
    const texts = new Map<string, unknown>();
    remembered = (key, ...params) => {
      if (params.length > 0 && params[0] !== undefined) {
        return t(key, ...params);
      }
      if (!texts.has(key)) {
        texts.set(key, t(key));
      }
      return texts.get(key);
    };
    known.set(t, remembered);
  }
  return remembered;
}
