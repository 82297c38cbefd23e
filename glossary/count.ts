/** @returns how many sentences a text holds, as English punctuation shows them. */
export function countSentences(text: string): number {
  const plain = text.replace(/\b(e\.g|i\.e|et al|vs|Dr|Mr|U\.S|No)\./g, '$1');
  return plain.match(/[.!?](?=["”’)]*(\s+[\p{Lu}“"]|$))/gu)?.length ?? 0;
}

/** @returns how many words a text holds, parted by spaces. */
export function countWords(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
