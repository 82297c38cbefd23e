import type { Random } from './random.ts';
import { smallWords } from './vocabulary.ts';

/** The words and terms that a text is made of. */
export type Topic = {
  readonly vocabulary: readonly string[];
  /** Spellings of generated terms; about every second sentence contains one. */
  readonly terms: readonly string[];
  /** Spellings from the bundled glossary; one sentence in fifteen contains one. */
  readonly bundled: readonly string[];
};

/** Generates sentences that contain terms, and counts their length. */
export class Prose {
  readonly random: Random;
  readonly #target: Topic;
  /** UTF-16 units written so far. */
  length = 0;

  constructor(random: Random, target: Topic) {
    this.random = random;
    this.#target = target;
  }

  /** @returns a few words, as in a list item or a link. */
  phrase(words: number): string {
    return this.#count(Array.from({ length: words }, () => this.#word()).join(' '));
  }

  sentence(): string {
    const { random } = this;
    const modules = Array.from({ length: random.between(7, 19) }, () => this.#word());
    if (random.chance(0.55)) this.#insert(modules, random.pickEarly(this.#target.terms));
    if (random.chance(0.07)) this.#insert(modules, random.pick(this.#target.bundled));
    if (random.chance(0.25)) modules[random.between(1, 5)] += ',';
    if (random.chance(0.04)) this.#insert(modules, '—');
    if (random.chance(0.04)) this.#insert(modules, `“${this.#word()}”`);
    if (random.chance(0.05)) this.#insert(modules, `${this.#word()}’s`);
    const text = modules.join(' ');
    return this.#count(
      text.charAt(0).toUpperCase() + text.slice(1) + random.pick(['.', '.', '.', '?', ':']),
    );
  }

  #insert(modules: string[], part: string): void {
    modules.splice(this.random.between(0, modules.length), 0, part);
  }

  #word(): string {
    const { random } = this;
    return random.chance(0.45)
      ? random.pickEarly(smallWords)
      : random.pickEarly(this.#target.vocabulary);
  }

  #count(text: string): string {
    this.length += text.length;
    return text;
  }
}
