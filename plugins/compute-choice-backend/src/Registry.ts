/** Collects what modules hand over, each under a name of its own. */
export class Registry<T extends { id: string }> {
  readonly #what: string;
  readonly #items = new Map<string, T>();

  /** @param what - Names the items in errors, for example `price source`. */
  constructor(what: string) {
    this.#what = what;
  }

  /** @throws Error if there is an item with the same id already. */
  add(items: Array<T | T[]>): void {
    for (const item of items.flat() as T[]) {
      if (this.#items.has(item.id)) {
        throw new Error(`There is another ${this.#what} named ${item.id}`);
      }
      this.#items.set(item.id, item);
    }
  }

  list(): T[] {
    return [...this.#items.values()];
  }
}
