/** British spellings of American ones, as patterns on whole words. */
const britishSpellings: readonly (readonly [american: RegExp, british: string])[] = [
  [/iz(e|es|ed|er|ers|ing|ation|ations|ational)$/, 'is$1'],
  [/yz(e|es|ed|er|ers|ing)$/, 'ys$1'],
  [/(behavi|col|fav|hon|lab|neighb|rig|rum|val|vig)or(s|al|able|ed|ing|ism|ist|ite)?$/, '$1our$2'],
  [/(model|label|signal|travel|level|channel|cancel|fuel|marshal)(ed|er|ers|ing)$/, '$1l$2'],
  [/(def|off|pret)ense(s)?$/, '$1ence$2'],
  [/^(cent|fib)er(s)?$/, '$1re$2'],
  [/^(art)ifact(s|ual)?$/, '$1efact$2'],
  [/^(judg)ment(s|al)?$/, '$1ement$2'],
  [/^skeptic/, 'sceptic'],
  [/^program(s)?$/, 'programme$1'],
];

/** Words that follow a compound's head, as in "chains of thought". */
const afterHead = /^(of|from|in|for|via|by|to|with|under|against)$/;

/**
 * Derives all spellings of a form by rule: plurals of the last word, or of a head before "of" and
 * similar words; British spellings; and hyphenated words written as one.
 *
 * @param form a spelling as it appears in print, with hyphens and capitals.
 * @returns the variants without duplicates, beginning with `form` itself.
 */
export function inflect(form: string): string[] {
  const numbers = [form, ...plurals(form)];
  const spelled = numbers.flatMap((text) => [text, britishSpelling(text)]);
  return [...new Set(spelled.flatMap((text) => [text, closedUp(text)]))];
}

/** "mesa-optimizer" → "mesaoptimizer". "human-in-the-loop" stays: nobody writes it as one word. */
export function closedUp(form: string): string {
  return form.replace(/(?<!\S)(\p{L}+)-(\p{L}{2,})(?!\S)/gu, '$1$2');
}

function plurals(form: string): string[] {
  const words = form.split(' ');
  const last = words.length - 1;
  const head = words.findIndex((word, index) => index > 0 && afterHead.test(word)) - 1;
  const places = head >= 0 ? [last, head] : [last];
  return places.flatMap((place) => {
    const word = words[place] ?? '';
    const plural = pluralWord(word);
    return plural ? [words.with(place, plural).join(' ')] : [];
  });
}

function pluralWord(word: string): string | undefined {
  if (/(bias|us)$/.test(word)) return `${word}es`;
  if (!/\p{L}$/u.test(word) || /(ed|ly|[^s]s)$/.test(word)) {
    return word.endsWith('sis') ? word.replace(/sis$/, 'ses') : undefined;
  }
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

function britishSpelling(form: string): string {
  return form.replace(/[\p{L}]+/gu, (word) => {
    const rule = britishSpellings.find(([american]) => american.test(word));
    return rule ? word.replace(rule[0], rule[1]) : word;
  });
}
