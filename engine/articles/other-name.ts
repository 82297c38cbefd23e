/** Words that share this many first letters are taken for forms of one word. */
const stemLength = 4;

/**
 * Says by which other name a reader has met an entry.
 *
 * @param surface the term as written on the page.
 * @param name the entry's name.
 * @returns the surface if it is another name, such as “RLHF”; nothing if it is the entry's name or a
 *   form of it, such as “corrigible” for “corrigibility”.
 */
export function otherName(surface: string, name: string): string | undefined {
  const met = surface.replace(/\s+/g, ' ').trim();
  const words = wordsOf(met);
  const usual = wordsOf(name);
  const isForm =
    words.length === usual.length &&
    words.every((word, index) => {
      const other = usual[index] ?? '';
      return word === other || word.slice(0, stemLength) === other.slice(0, stemLength);
    });
  return met === '' || isForm ? undefined : met;
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
