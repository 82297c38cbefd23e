/** Letters of scripts without spaces; and marks, which belong to the letter before them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
const mark = /[\p{M}ーะาำ\u1160-\u11ff]/u;
const hangul = /[\u1100-\u11ff]/;
/** Accents that make no difference. */
const accents =
  /[\u0300-\u0303\u0305\u0307\u0309\u030a\u030c-\u036f]|(?<=[\p{Script=Latin}\p{Script=Greek}])[\u0304\u0306\u0308\u030b]/gu;

type Unit = { readonly char: string; readonly start: number; readonly end: number };

/**
 * Finds forms of any script the slow way: it decomposes the text, and compares each form with each place.
 *
 * @param forms lists of words; between two, spaces may stand, and must where both are of a script with
 *   spaces.
 * @returns the start and end of each match, in UTF-16 units.
 */
export function findInScriptsNaively(
  text: string,
  forms: readonly (readonly string[])[],
): [number, number][] {
  const units = unitsOf(text);
  const all = forms.map((words) => words.map(unitsOf).map((word) => word.map(({ char }) => char)));
  const found: [number, number][] = [];
  for (let at = 0; at < units.length; ) {
    const ends = canBegin(units, at) ? all.map((words) => endOf(words, units, at)) : [];
    const end = Math.max(0, ...ends);
    if (end > 0) found.push([units[at]?.start ?? 0, units[end - 1]?.end ?? 0]);
    at = end > 0 ? end : at + 1;
  }
  return found;
}

/** A text's letters as they are compared, each with its place. */
function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  for (const char of text) {
    const end = start + char.length;
    for (const part of char.normalize('NFKD').toLowerCase().replace('ς', 'σ')) {
      const before = units
        .map((unit) => unit.char)
        .slice(-1)
        .join('');
      if ((before + part).replace(accents, '') !== before) units.push({ char: part, start, end });
    }
    start = end;
  }
  return units;
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}\p{M}]/u.test(char);
}

/** @returns whether the letter at an index, or the one that the mark there belongs to, needs no spaces. */
function isUnspaced(units: readonly Unit[], at: number): boolean {
  let base = at;
  while (mark.test(units[base]?.char ?? '')) base--;
  return unspaced.test(units[base]?.char ?? '');
}

function canBegin(units: readonly Unit[], at: number): boolean {
  const [before, here] = [units[at - 1]?.char, units[at]?.char];
  if (!isLetter(here) || mark.test(here ?? '')) return false;
  if (!isLetter(before)) return true;
  if (hangul.test(here ?? '') && hangul.test(before ?? '')) return false;
  if (/[เแโใไ]/.test(before ?? '')) return false;
  return isUnspaced(units, at) || isUnspaced(units, at - 1);
}

function canEnd(units: readonly Unit[], end: number): boolean {
  const next = units[end]?.char;
  if (!isLetter(next)) return true;
  if (mark.test(next ?? '')) return false;
  return isUnspaced(units, end) || isUnspaced(units, end - 1);
}

/** @returns where a form that begins at a place ends, as an index; 0 if it does not stand there. */
function endOf(
  words: readonly (readonly string[])[],
  units: readonly Unit[],
  from: number,
): number {
  let at = from;
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      const gap = at;
      while (/\s/.test(units[at]?.char ?? '')) at++;
      if (at === gap && !canEnd(units, at)) return 0;
    }
    for (const [place, char] of word.entries()) {
      // A line may end between two letters of a script without spaces.
      if (place > 0 && unspaced.test(char) && !mark.test(char)) {
        while (/\s/.test(units[at]?.char ?? '')) at++;
      }
      if (units[at]?.char !== char) return 0;
      at++;
    }
  }
  if (!canEnd(units, at)) return 0;
  return at;
}
