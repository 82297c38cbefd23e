/** @returns the number of sentences in a text, judged by English punctuation. */
export function countSentences(text: string): number {
  const plain = text.replace(/\b(e\.g|i\.e|et al|vs|Dr|Mr|U\.S|No)\./g, '$1');
  return plain.match(/[.!?](?=["”’)]*(\s+[\p{Lu}“"]|$))/gu)?.length ?? 0;
}

/** @returns the number of words in a text, separated by white space. */
export function countWords(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
