import { languageOfPart } from './language.ts';
import type { LanguageChange } from './text-batch.ts';
import type { ReadsLanguage } from './unread.ts';

/** Notes where the text of a batch changes from one language to another. */
export class LanguageChanges {
  readonly changes: LanguageChange[] = [];
  readonly #reads: ReadsLanguage;

  constructor(reads: ReadsLanguage) {
    this.#reads = reads;
  }

  /**
   * Takes in a text node.
   *
   * @param at where its text is to begin, in UTF-16 units.
   * @param goesOn whether there is text of its block before it, which needs to be parted from it.
   * @returns whether it does.
   */
  enter(node: Node, at: number, goesOn: boolean): boolean {
    const language = languageOfPart(node);
    const before = this.changes[this.changes.length - 1]?.language;
    if (language === before || this.#reads(language) === this.#reads(before)) return false;
    this.changes.push({ at: goesOn ? at + 1 : at, language });
    return goesOn;
  }
}
