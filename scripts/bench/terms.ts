import type { StoredLexicon } from '../../browser/messages/message-protocol.ts';
import { compileLexicon } from '../../engine/compile-lexicon.ts';
import { encodeLexicon, lexiconSum } from '../../engine/lexicon/codec.ts';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import type { Entry } from '../../glossary/entry.ts';
import type { Random } from './random.ts';

/** The number of spellings per entry of a generated glossary. */
const formsPerEntry = 2;

/**
 * Generates spellings of terms, four in five with several words, from a text's own vocabulary. The
 * matcher then meets their beginnings everywhere, as in real text.
 */
export function makeTerms(random: Random, vocabulary: readonly string[], count: number): string[] {
  const terms = new Set<string>();
  // A common single word would match in every other sentence.
  const rarer = vocabulary.slice(Math.floor(vocabulary.length / 8));
  while (terms.size < count) {
    const words = random.chance(0.2)
      ? [random.pick(rarer)]
      : Array.from({ length: random.between(2, 4) }, () => random.pickEarly(vocabulary));
    terms.add(words.join(random.chance(0.1) ? '-' : ' '));
  }
  return [...terms];
}

/** Generates minimal entries: each with a name, another spelling, and no risk. */
export function makeEntries(terms: readonly string[]): Entry[] {
  return Array.from({ length: Math.ceil(terms.length / formsPerEntry) }, (_, index) => {
    const spellings = terms.slice(index * formsPerEntry, (index + 1) * formsPerEntry);
    const name = spellings[0] ?? '';
    return {
      id: name.replaceAll(' ', '-'),
      name,
      forms: spellings.map((form) => ({ form, case: 'any', inflect: false, risk: 'none' })),
      kind: 'term',
      category: 'alignment',
      level: 'basic',
      requires: [],
      related: [],
      contrast: [],
      members: [],
      senses: [],
      sources: [],
      short: name,
      paragraph: name,
      paragraphMarks: [],
      notes: [],
    };
  });
}

/** A stored lexicon and its size. */
export type MadeLexicon = {
  readonly stored: StoredLexicon;
  readonly forms: number;
  readonly bytes: number;
};

export function makeLexicon(terms: readonly string[]): MadeLexicon {
  const { lexicon } = compileLexicon(makeEntries(terms));
  const bytes = encodeLexicon(lexicon);
  return {
    stored: store(lexicon, bytes),
    forms: lexicon.nodeForm.filter((form) => form !== 0).length,
    bytes: bytes.length,
  };
}

/** @returns a lexicon in the format that the extension stores. */
export function store(lexicon: Lexicon, bytes: Uint8Array<ArrayBuffer>): StoredLexicon {
  const { context } = lexicon;
  const sum = lexiconSum(bytes, context, []);
  const base64 = Buffer.from(bytes).toString('base64');
  return { version: '', base64, context, sum, glossaries: [], revision: 0 };
}
