import type { Random } from './random.ts';
import { smallWords } from './vocabulary.ts';

/** What a text speaks of. */
export type CardTarget = {
  readonly vocabulary: readonly string[];
  /** Spellings of made terms; about every second sentence holds one. */
  readonly terms: readonly string[];
  /** Spellings from the bundled glossary; one sentence in fifteen holds one. */
  readonly bundled: readonly string[];
};

/** Writes sentences with terms in them, and keeps count of their length. */
export class Prose {
  readonly random: Random;
  readonly #subject: CardTarget;
  /** UTF-16 units written so far. */
  length = 0;

  constructor(random: Random, subject: CardTarget) {
    this.random = random;
    this.#subject = subject;
  }

  /** @returns a few words, such as stand in a list or a link. */
  phrase(words: number): string {
    return this.#count(Array.from({ length: words }, () => this.#word()).join(' '));
  }

  sentence(): string {
    const { random } = this;
    const parts = Array.from({ length: random.between(7, 19) }, () => this.#word());
    if (random.chance(0.55)) this.#insert(parts, random.pickEarly(this.#subject.terms));
    if (random.chance(0.07)) this.#insert(parts, random.pick(this.#subject.bundled));
    if (random.chance(0.25)) parts[random.between(1, 5)] += ',';
    if (random.chance(0.04)) this.#insert(parts, '—');
    if (random.chance(0.04)) this.#insert(parts, `“${this.#word()}”`);
    if (random.chance(0.05)) this.#insert(parts, `${this.#word()}’s`);
    const text = parts.join(' ');
    return this.#count(
      text.charAt(0).toUpperCase() + text.slice(1) + random.pick(['.', '.', '.', '?', ':']),
    );
  }

  #insert(parts: string[], part: string): void {
    parts.splice(this.random.between(0, parts.length), 0, part);
  }

  #word(): string {
    const { random } = this;
    return random.chance(0.45)
      ? random.pickEarly(smallWords)
      : random.pickEarly(this.#subject.vocabulary);
  }

  #count(text: string): string {
    this.length += text.length;
    return text;
  }
}
