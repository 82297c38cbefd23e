import type { Mark } from './mark.ts';

const none: ReadonlySet<Mark> = new Set();

/** Marks by what they belong to, such as the text node that they stand in. */
export class MarkGroups<Key> {
  readonly #groups = new Map<Key, Set<Mark>>();

  get(key: Key): ReadonlySet<Mark> {
    return this.#groups.get(key) ?? none;
  }

  keys(): Iterable<Key> {
    return this.#groups.keys();
  }

  add(key: Key, mark: Mark): void {
    const group = this.#groups.get(key);
    if (group) group.add(mark);
    else this.#groups.set(key, new Set([mark]));
  }

  /** @returns whether that was the last mark of its group. */
  delete(key: Key, mark: Mark): boolean {
    const group = this.#groups.get(key);
    if (!group?.delete(mark) || group.size > 0) return false;
    return this.#groups.delete(key);
  }
}
