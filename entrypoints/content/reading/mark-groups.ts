import type { Mark } from './mark.ts';

/**
 * Marks grouped by a key, such as the text node they are in. Most groups have one mark, which is
 * stored directly: a set for each would take more memory than the marks.
 */
export class MarkGroups<Key> {
  readonly #groups = new Map<Key, Mark | Set<Mark>>();

  of(key: Key): Iterable<Mark> {
    const group = this.#groups.get(key);
    return group instanceof Set ? group : group ? [group] : [];
  }

  has(key: Key): boolean {
    return this.#groups.has(key);
  }

  /** @returns how many marks a group has. */
  count(key: Key): number {
    const group = this.#groups.get(key);
    return group instanceof Set ? group.size : group ? 1 : 0;
  }

  holds(key: Key, mark: Mark): boolean {
    const group = this.#groups.get(key);
    return group === mark || (group instanceof Set && group.has(mark));
  }

  keys(): Iterable<Key> {
    return this.#groups.keys();
  }

  /** All marks, group by group. */
  get all(): Mark[] {
    return [...this.#groups.keys()].flatMap((key) => [...this.of(key)]);
  }

  add(key: Key, mark: Mark): void {
    const group = this.#groups.get(key);
    if (group instanceof Set) group.add(mark);
    else this.#groups.set(key, group && group !== mark ? new Set([group, mark]) : mark);
  }

  /** Removes a whole group. */
  clear(key: Key): void {
    this.#groups.delete(key);
  }

  /** @returns whether the mark was in the group. */
  delete(key: Key, mark: Mark): boolean {
    const group = this.#groups.get(key);
    if (group === mark) return this.#groups.delete(key);
    if (!(group instanceof Set) || !group.delete(mark)) return false;
    if (group.size === 0) this.#groups.delete(key);
    return true;
  }
}
