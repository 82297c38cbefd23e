/** A word that begins with a capital and goes on in small letters, as names do; "AI" is none. */
const capitalized = /^\p{Lu}\p{L}*\p{Ll}/u;

/** Signs that only names bear. */
const trademark = /^\s?[™®]/u;

/** A number joined to a word: the version of a product, as in "Grok-4". */
const version = /^[-‑–]\d/u;

/** What ends a sentence, after which a capital says nothing. */
const sentenceBreak = /[.!?:;•|"“”(]\s*$|^\s*$/;

/** Titles after which a name stands, in spite of their full stop. */
const title = /\b(?:Mr|Mrs|Ms|Dr|Prof|St)\.\s*$/;

const lastWord = /(\p{L}[\p{L}\p{N}’'-]*)[ {2}]$/u;
const nextWord = /^[ {2}](\p{L}[\p{L}\p{N}’'-]*)/u;

/** So many UTF-16 units on either side show whether all words are written with capitals. */
const reach = 60;

/** How a match is written, as far as that tells a name from a term. */
export type NameShape = {
  /** It has a capital within a sentence in which other words have none. */
  readonly capital: boolean;
  /** It is a part of a longer name. */
  readonly name: boolean;
  /** It is a part of a product's name, with its version or its ™. */
  readonly product: boolean;
};

const plain: NameShape = { capital: false, name: false, product: false };

/**
 * Tells whether a match is part of a name: "Agent-4", "Oversight Council", "Atomic Red Team™". Words
 * in small letters are none, nor are those in a title where all words have capitals.
 */
export function nameShapeAt(text: string, start: number, end: number): NameShape {
  const match = text.slice(start, end);
  if (!capitalized.test(match)) return plain;
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  if (trademark.test(after) || version.test(after)) {
    return { capital: true, name: true, product: true };
  }
  const titled = title.test(before);
  if (!titled && isInTitle(before, after)) return plain;
  const first = !titled && sentenceBreak.test(before);
  const next = nextWord.exec(after)?.[1] ?? '';
  const last = lastWord.exec(before)?.[1] ?? '';
  const beginsSentence = sentenceBreak.test(before.slice(0, before.length - last.length - 1));
  const name =
    titled || capitalized.test(next) || (!first && !beginsSentence && capitalized.test(last));
  return { capital: name || !first, name, product: false };
}

/** @returns whether the words around a match are written with capitals throughout, as in headings. */
function isInTitle(before: string, after: string): boolean {
  const words = `${before} ${after}`.match(/\p{L}{4,}/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length > 0 && small * 4 <= words.length;
}
