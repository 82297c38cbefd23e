/** Elements whose content is not text. */
const silent = ['script', 'style', 'svg', 'template', 'head'] as const;
/** Elements that stand on lines of their own. */
const block =
  /<\/?(p|div|br|hr|li|ul|ol|dl|dt|dd|tr|table|h[1-6]|blockquote|section|article)\b[^<>]*>/gi;
const cell = /<\/?t[dh]\b[^<>]*>/gi;
const tag = /<\/?[a-z][^<>]*>/gi;
/** What Anki writes for sounds. */
const sound = /\[sound:[^\]\n]*\]/g;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  middot: '·',
  bull: '•',
  rarr: '→',
  times: '×',
  deg: '°',
  szlig: 'ß',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
};

/** @returns what a reader would see of HTML, with a line for each of its blocks. */
export function htmlText(html: string): string {
  const visible = silent.reduce(
    (text, name) => withoutRanges(text, `<${name}`, `</${name}`),
    withoutRanges(html, '<!--', '-->'),
  );
  const text = visible
    .replace(block, '\n\n')
    .replace(cell, ' ')
    .replace(tag, '')
    .replace(sound, '');
  return decodeEntities(text);
}

/** Replaces character references with their characters; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Removes what stands between two marks, and the marks; in one pass, however many there are. */
function withoutRanges(text: string, open: string, close: string): string {
  const folded = text.replace(/[A-Z]/g, (char) => char.toLowerCase());
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const from = folded.indexOf(open, at);
    const to = from < 0 ? -1 : folded.indexOf(close, from + open.length);
    if (to < 0) break;
    kept.push(text.slice(at, from));
    at = to + close.length;
    // The rest of an end tag.
    if (close !== '-->') at = folded.indexOf('>', at) + 1 || text.length;
  }
  return [...kept, text.slice(at)].join(' ');
}
