/** A stretch of a text, as offsets. */
type Stretch = { readonly start: number; readonly end: number };

const sentenceEnd = /[.!?]["”’)]*(?=\s+[\p{Lu}“"]|$)/gu;

/** Full stops that end no sentence, replaced by something as long. */
function withoutAbbreviations(text: string): string {
  return text.replace(/\b(e\.g|i\.e|et al|vs|Dr|Mr|U\.S|No)\./g, '$1·');
}

/** @returns the number of sentences in a text, judged by English punctuation. */
export function countSentences(text: string): number {
  return withoutAbbreviations(text).match(sentenceEnd)?.length ?? 0;
}

/** Splits a text into sentences, each with its closing punctuation; together they are the text. */
export function findSentences(text: string): Stretch[] {
  const ends = Array.from(
    withoutAbbreviations(text).matchAll(sentenceEnd),
    (match) => match.index + match[0].length,
  );
  const last = ends.at(-1) ?? 0;
  if (text.slice(last).trim()) ends.push(text.length);
  return ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
}

/** @returns the number of words in a text, separated by white space. */
export function countWords(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
