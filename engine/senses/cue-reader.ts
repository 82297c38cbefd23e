import { entryOf, type Lexicon, riskOf } from '../lexicon/lexicon.ts';
import { BlockWords } from './block-words.ts';
import { type ContextCues, findCues } from './context-cues.ts';
import { contextModelOf } from './context-model.ts';
import type { Hit } from './hit.ts';

/** Tells what a block says of the forms in it. */
export class CueReader {
  readonly #text: string;
  readonly #hits: readonly Hit[];
  readonly #lexicon: Lexicon;
  #words: BlockWords | undefined;

  /**
   * @param text of a block.
   * @param hits all forms found in it, in order.
   */
  constructor(text: string, hits: readonly Hit[], lexicon: Lexicon) {
    this.#text = text;
    this.#hits = hits;
    this.#lexicon = lexicon;
  }

  /** @returns what the block says of a form's meaning; nothing if that is not in doubt. */
  at(hit: Hit): ContextCues | undefined {
    const risk = riskOf(hit.form);
    if (risk !== 'page' && risk !== 'near') return undefined;
    if (entryOf(hit.form) >= this.#lexicon.firstOwn) return undefined;
    const context = contextModelOf(this.#lexicon);
    this.#words ??= new BlockWords(this.#text, context.general);
    return findCues(this.#words, hit, context, entryOf(hit.form), this.#hits);
  }
}
